package org.holdfast.imports;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.School;
import org.holdfast.training.TrainingCourse;

/** The latest sign-in sheets, and what a new one may be of. */
@UseCase
public class ListSheets {
    private static final int SHOWN = 20;

    @Inject
    Acting acting;

    @Inject
    ImportRuns runs;

    @Inject
    SheetRuns sheets;

    /** @param schools at which its people may work */
    public record Listed(List<ImportRun> recent, List<TrainingCourse> courses, List<School> schools) {}

    @Allowed(Task.IMPORT_TRAINING)
    public Listed run() {
        String owner = sheets.owner();
        List<School> schools = sheets.schools(owner);
        List<ImportRun> recent = runs.recent(ImportRun.Subject.TRAINING, owner, SHOWN);
        acting.about("sign-in sheets");
        acting.rows(recent.size());
        return new Listed(recent, sheets.courses(owner, schools), schools);
    }
}
