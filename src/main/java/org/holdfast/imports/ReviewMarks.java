package org.holdfast.imports;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.FileProblem;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Child;
import org.holdfast.child.Identities;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Shows what an attendance file would do, or has done, one list and one page at a time. */
@UseCase
public class ReviewMarks {
    @Inject
    Acting acting;

    @Inject
    AttendanceRuns runs;

    @Inject
    AttendanceTurns turns;

    @Inject
    Identities identities;

    @Inject
    MarkCodes codes;

    /**
     * @param view which list; empty for the one that needs a person most
     * @param page from 1
     */
    @Allowed(Task.IMPORT_ATTENDANCE)
    public MarkReview run(String runId, Optional<MarkView> view, int page) {
        AttendanceRun run = runs.of(runId);
        MarkView chosen = view.orElseGet(() -> likely(run));
        int shown = Math.max(1, page);
        boolean look = run.foundId().isPresent()
                && run.state() != AttendanceRun.State.THROWN_AWAY
                && !run.state().goesOn();
        List<MarkReview.Line> lines = look ? lines(run, runs.findings(run), chosen, shown) : List.of();
        acting.about("attendance review, " + chosen.name().toLowerCase(Locale.ROOT));
        acting.rows(lines.size());
        return new MarkReview(run, turns.percent(run), chosen, shown, lines);
    }

    private static MarkView likely(AttendanceRun run) {
        return Stream.of(MarkView.REVIEW, MarkView.INVALID, MarkView.CHANGED, MarkView.NEW, MarkView.MATCHED)
                .filter(view -> run.count(view) > 0)
                .findFirst()
                .orElseGet(() -> Arrays.stream(MarkView.values())
                        .filter(view -> run.count(view) > 0)
                        .findFirst()
                        .orElse(MarkView.NEW));
    }

    private List<MarkReview.Line> lines(AttendanceRun run, Findings findings, MarkView view, int page) {
        long skip = (page - 1L) * MarkReview.PAGE;
        if (view == MarkView.INVALID) {
            return findings.invalid().stream()
                    .skip(skip)
                    .limit(MarkReview.PAGE)
                    .map(ReviewMarks::line)
                    .toList();
        } else if (view.children()) {
            List<FoundChild> some = findings.children().stream()
                    .filter(child -> child.view() == view)
                    .sorted(Comparator.comparingInt(FoundChild::line))
                    .skip(skip)
                    .limit(MarkReview.PAGE)
                    .toList();
            Map<ChildId, Child> own = own(run, some.stream().flatMap(child -> child.candidate().stream()));
            return some.stream().map(child -> line(child, own)).toList();
        }
        return marks(run, findings, view, skip);
    }

    private List<MarkReview.Line> marks(AttendanceRun run, Findings findings, MarkView view, long skip) {
        record Placed(FoundRegister register, FoundMark mark) {}
        List<Placed> some = findings.registers().stream()
                .flatMap(register -> register.marks().stream()
                        .filter(mark -> mark.outcome() == view)
                        .map(mark -> new Placed(register, mark)))
                .sorted(Comparator.comparingInt((Placed it) -> it.mark().line())
                        .thenComparingInt(it -> it.mark().index()))
                .skip(skip)
                .limit(MarkReview.PAGE)
                .toList();
        Map<ChildId, Child> own =
                own(run, some.stream().map(it -> it.register().key().child()));
        return some.stream().map(it -> line(it.register(), it.mark(), own)).toList();
    }

    private Map<ChildId, Child> own(AttendanceRun run, Stream<ChildId> children) {
        return new HashMap<>(
                identities.own(run.authorityId(), children.distinct().toList()));
    }

    private MarkReview.Line line(FoundRegister register, FoundMark mark, Map<ChildId, Child> own) {
        Slot slot = new Slot(register.key().year(), mark.index());
        String when = PlainDay.of(slot.day()) + (slot.session() == Session.MORNING ? " AM" : " PM");
        CodeTable table = codes.table();
        Child child = own.get(register.key().child());
        return new MarkReview.Line(
                mark.line(),
                register.who(),
                child == null ? "" : child.name() + " (" + child.mark() + ")",
                when + " · " + register.school(),
                table.letter(mark.symbol()),
                mark.old() == CodeTable.NONE ? "" : table.letter(mark.old()),
                "",
                "",
                0,
                "",
                false);
    }

    private static MarkReview.Line line(FoundChild child, Map<ChildId, Child> own) {
        Child candidate = child.candidate().map(own::get).orElse(null);
        String here = candidate == null
                ? ""
                : candidate.name() + " (" + candidate.mark() + "), born " + PlainDay.of(candidate.bornOn());
        return new MarkReview.Line(
                child.line(),
                child.who(),
                here,
                "",
                "",
                "",
                child.why(),
                child.cure(),
                child.marks(),
                child.asks() ? child.key() : "",
                child.mayBeSame());
    }

    private static MarkReview.Line line(FileProblem problem) {
        return new MarkReview.Line(
                problem.line(), "", "", problem.column(), "", "", problem.what(), problem.cure(), 0, "", false);
    }
}
