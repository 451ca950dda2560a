package org.holdfast.imports;

import jakarta.inject.Inject;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** After work on an attendance file that came to nothing: stops the file with a reason, or lets it be tried again. */
@UseCase
public class GiveBackAttendanceTurn {
    @Inject
    Acting acting;

    @Inject
    AttendanceRuns runs;

    @Inject
    AttendanceTurns turns;

    /** @param why a sentence for whoever sent it; empty to try again */
    @Allowed(Task.TAKE_DROPPED_FILES)
    public void run(String runId, Optional<String> why) {
        AttendanceRun run = runs.of(runId);
        acting.about(why.isPresent() ? "attendance file stopped" : "attendance file, to be tried again");
        if (why.isPresent()) {
            run.stopped(why.get());
            turns.end(run);
        } else {
            turns.release(run.id());
        }
    }
}
