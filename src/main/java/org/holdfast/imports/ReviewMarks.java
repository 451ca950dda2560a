package org.holdfast.imports;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Shows what an attendance file would do, or has done, one list and one page at a time. */
@UseCase
public class ReviewMarks {
    /** What needs a person most comes first. */
    private static final List<MarkView> LIKELY = List.of(
            MarkView.REVIEW,
            MarkView.INVALID,
            MarkView.CHANGED,
            MarkView.NEW,
            MarkView.MATCHED,
            MarkView.LEFT_OUT,
            MarkView.UNKNOWN);

    @Inject
    Acting acting;

    @Inject
    AttendanceRuns runs;

    @Inject
    AttendanceTurns turns;

    @Inject
    MarkLines markLines;

    /**
     * @param view which list; empty for the one that needs a person most
     * @param page from 1
     */
    @Allowed(Task.IMPORT_ATTENDANCE)
    public MarkReview run(String runId, Optional<MarkView> view, int page) {
        AttendanceRun run = runs.of(runId);
        MarkView chosen = view.orElseGet(() -> likely(run));
        int shown = Math.max(1, page);
        boolean look =
                run.state() != AttendanceRun.State.THROWN_AWAY && !run.state().goesOn() && runs.holdsFindings(run);
        List<MarkReview.Line> lines = look
                ? markLines.of(run, runs.findings(run), chosen, (shown - 1L) * MarkReview.PAGE, MarkReview.PAGE)
                : List.of();
        acting.about("attendance review, " + chosen.name().toLowerCase(Locale.ROOT));
        acting.rows(lines.size());
        return new MarkReview(run, turns.percent(run), chosen, shown, lines, look);
    }

    private static MarkView likely(AttendanceRun run) {
        Stream<MarkView> likely = LIKELY.stream();
        return likely.filter(view -> run.count(view) > 0).findFirst().orElse(MarkView.NEW);
    }
}
