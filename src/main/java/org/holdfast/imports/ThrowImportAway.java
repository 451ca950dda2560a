package org.holdfast.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Files;

/** Ends a run without loading it; the content of its files is erased at once. */
@UseCase
public class ThrowImportAway {
    @Inject
    Acting acting;

    @Inject
    ImportRuns runs;

    @Inject
    Files files;

    @Inject
    Clock clock;

    @Allowed(Task.IMPORT_SOCIAL_CARE)
    public ImportRun run(String runId) {
        ImportRun run = runs.of(runId);
        run.thrownAway(clock.instant());
        run.fileIds().forEach(id -> files.erase(files.of(id, run.authorityId())));
        acting.about("ssda903 thrown away");
        return run;
    }
}
