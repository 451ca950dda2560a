package org.holdfast.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;

/** Ends a sign-in sheet without loading it; its content is erased at once. */
@UseCase
public class ThrowSheetAway {
    @Inject
    Acting acting;

    @Inject
    SheetRuns runs;

    @Inject
    SheetFiles reader;

    @Inject
    Files files;

    @Inject
    Clock clock;

    @Allowed(Task.IMPORT_TRAINING)
    public ImportRun run(String runId) {
        ImportRun run = runs.of(runId);
        run.thrownAway(clock.instant());
        StoredFile file = reader.file(run);
        if (!file.erased()) {
            files.erase(file);
        }
        acting.about("sign-in sheet thrown away");
        return run;
    }
}
