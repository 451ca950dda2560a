package org.holdfast.imports;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** The latest files of exclusions of an authority. */
@UseCase
public class ListExclusionFiles {
    private static final int SHOWN = 20;

    @Inject
    Acting acting;

    @Inject
    ImportRuns runs;

    @Allowed(Task.IMPORT_EXCLUSIONS)
    public List<ImportRun> run() {
        List<ImportRun> recent = runs.recent(ImportRun.Subject.EXCLUSIONS, runs.authority(), SHOWN);
        acting.about("exclusion files");
        acting.rows(recent.size());
        return recent;
    }
}
