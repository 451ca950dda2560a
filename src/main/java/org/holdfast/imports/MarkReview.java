package org.holdfast.imports;

import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.file.FileProblem;
import org.holdfast.child.Child;

/**
 * An attendance file as its page shows it.
 *
 * @param percent how far the server has come while it works on it
 * @param lines of the chosen view, at most 50
 * @param looked whether there was anything to look at: not while the server works on it, nor once it is erased
 */
public record MarkReview(AttendanceRun run, int percent, MarkView view, int page, List<Line> lines, boolean looked)
        implements ReviewPart {
    /**
     * @param row of the file
     * @param who the child in the words of the file; of a wrong row what it says
     * @param here name of the record, the sender's own only
     * @param said day and school of a mark, column of a wrong row
     * @param code what the file says
     * @param old what stood here; empty for no mark
     * @param marks of a child that is not taken
     * @param reason why a person must look, or what is wrong
     * @param cure what to do, or what would come of it
     * @param key of a child that a person may settle; else empty
     * @param question of a mark that a person may decide; else empty
     */
    public record Line(
            int row,
            String who,
            String here,
            String said,
            String code,
            String old,
            String reason,
            String cure,
            int marks,
            String key,
            boolean mayBeSame,
            String question) {
        static Line wrong(FileProblem problem, String written) {
            return new Line(
                    problem.line(),
                    written,
                    "",
                    problem.column(),
                    "",
                    "",
                    problem.what(),
                    problem.cure(),
                    0,
                    "",
                    false,
                    "");
        }

        /** @param own the candidate, if it is the sender's own record */
        static Line of(FoundChild child, Optional<Child> own) {
            return new Line(
                    child.line(),
                    child.who(),
                    own.map(it -> it.name() + " (" + it.mark() + "), born " + PlainDay.of(it.bornOn()))
                            .orElse(""),
                    "",
                    "",
                    "",
                    child.why(),
                    child.cure(),
                    child.marks(),
                    child.asks() ? child.key() : "",
                    child.mayBeSame(),
                    "");
        }

        public boolean asks() {
            return !key.isEmpty();
        }

        public boolean decides() {
            return !question.isEmpty();
        }
    }

    @Override
    public int all() {
        return run.count(view);
    }

    /** Whether a person may decide about what is in review. */
    public boolean mayDecide() {
        return looked && run.open() > 0;
    }
}
