package org.holdfast.imports;

import java.util.List;

/**
 * An attendance file as its page shows it.
 *
 * @param percent how far the server has come while it works on it
 * @param lines of the chosen view, at most 50
 */
public record MarkReview(AttendanceRun run, int percent, MarkView view, int page, List<Line> lines) {
    /** Lines a page shows. */
    public static final int PAGE = 50;

    /**
     * @param row of the file
     * @param who the child in the words of the file; empty for a row that is wrong
     * @param here name of the record, the sender's own only
     * @param said day and school of a mark, column of a wrong row
     * @param code what the file says
     * @param old what stood here; empty for no mark
     * @param marks of a child that is not taken
     * @param key of a child that a person may settle; else empty
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
            boolean mayBeSame) {
        public boolean asks() {
            return !key.isEmpty();
        }
    }

    public int first() {
        return (page - 1) * PAGE + 1;
    }

    public int last() {
        return first() + lines.size() - 1;
    }

    public boolean more() {
        return last() < run.count(view);
    }
}
