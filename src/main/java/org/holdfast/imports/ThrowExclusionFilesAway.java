package org.holdfast.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;

/** Ends a file of exclusions without loading it; its content is erased at once. */
@UseCase
public class ThrowExclusionFilesAway {
    @Inject
    Acting acting;

    @Inject
    ImportRuns runs;

    @Inject
    Files files;

    @Inject
    Clock clock;

    @Allowed(Task.IMPORT_EXCLUSIONS)
    public ImportRun run(String runId) {
        ImportRun run = runs.of(ImportRun.Subject.EXCLUSIONS, runId);
        run.thrownAway(clock.instant());
        for (String id : run.fileIds().toList()) {
            StoredFile file = files.of(id, run.authorityId());
            if (!file.erased()) {
                files.erase(file);
            }
        }
        acting.about("exclusions thrown away");
        return run;
    }
}
