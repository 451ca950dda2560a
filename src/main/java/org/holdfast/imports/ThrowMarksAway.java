package org.holdfast.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;

/** Ends an attendance file without loading it; its content is erased at once. */
@UseCase
public class ThrowMarksAway {
    @Inject
    Acting acting;

    @Inject
    AttendanceRuns runs;

    @Inject
    Files files;

    @Inject
    Clock clock;

    @Allowed(Task.IMPORT_ATTENDANCE)
    public AttendanceRun run(String runId) {
        AttendanceRun run = runs.of(runId);
        run.thrownAway(clock.instant());
        runs.forget(run);
        StoredFile file = files.of(run.sent().fileId(), run.authorityId());
        if (!file.erased()) {
            files.erase(file);
        }
        acting.about("attendance file thrown away");
        return run;
    }
}
