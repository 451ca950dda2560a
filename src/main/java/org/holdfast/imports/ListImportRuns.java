package org.holdfast.imports;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** The latest files that an authority has sent. */
@UseCase
public class ListImportRuns {
    private static final int SHOWN = 20;

    @Inject
    Acting acting;

    @Inject
    ImportRuns runs;

    @Allowed(Task.IMPORT_SOCIAL_CARE)
    public List<ImportRun> run() {
        List<ImportRun> recent = runs.recent(ImportRun.Subject.SOCIAL_CARE, runs.authority(), SHOWN);
        acting.about("import runs");
        acting.rows(recent.size());
        return recent;
    }
}
