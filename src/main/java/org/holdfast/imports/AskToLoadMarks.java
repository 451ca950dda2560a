package org.holdfast.imports;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** A person says that what the dry run found is to be loaded; the server then does it. */
@UseCase
public class AskToLoadMarks {
    @Inject
    Acting acting;

    @Inject
    AttendanceRuns runs;

    @Inject
    AttendanceTurns turns;

    /** @throws Refused if it is not waiting for a person, or there is nothing to load */
    @Allowed(Task.IMPORT_ATTENDANCE)
    public AttendanceRun run(String runId) {
        AttendanceRun run = runs.of(runId);
        run.asked();
        turns.begin(run);
        acting.about("attendance load asked for");
        acting.rows(run.toLoad());
        return run;
    }
}
