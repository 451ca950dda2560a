package org.holdfast.imports;

import jakarta.inject.Inject;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Takes the turn of the attendance file that has waited longest; the server's own. */
@UseCase
public class TakeAttendanceTurn {
    private static final int TRIES = 3;

    @Inject
    Acting acting;

    @Inject
    AttendanceRuns runs;

    @Inject
    AttendanceTurns turns;

    /** What is to be done, and as whom: empty for the server itself. */
    record Work(String runId, AttendanceRun.State state, Optional<String> sender) {}

    /** @return empty if nothing waits, or what waited was given up */
    @Allowed(Task.TAKE_DROPPED_FILES)
    public Optional<Work> run() {
        Optional<AttendanceTurns.Turn> turn = turns.take();
        if (turn.isEmpty()) {
            acting.goesOn();
            return Optional.empty();
        }
        AttendanceRun run = runs.of(turn.get().runId());
        acting.about("attendance file, turn " + turn.get().tries());
        if (turn.get().tries() > TRIES) {
            run.stopped(AttendanceImportRule.COULD_NOT_BE_DONE.sentence());
            turns.end(run);
            return Optional.empty();
        }
        return Optional.of(new Work(
                run.id(),
                run.state(),
                run.sent().byItself()
                        ? Optional.empty()
                        : Optional.of(run.sent().uploadedBy())));
    }
}
