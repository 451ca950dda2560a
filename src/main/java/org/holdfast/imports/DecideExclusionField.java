package org.holdfast.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** A person takes a field of a file's row in place of what is held, or keeps what is held; the file is then read again. */
@UseCase
public class DecideExclusionField {
    @Inject
    Acting acting;

    @Inject
    ImportRuns runs;

    @Inject
    ExclusionFiles reader;

    @Inject
    ExclusionChoices choices;

    @Inject
    Clock clock;

    /**
     * @param field name of the field that differs
     * @throws Refused if it does not differ, or the run is closed
     */
    @Allowed(Task.IMPORT_EXCLUSIONS)
    public ImportRun run(String runId, String rowId, String field, boolean take) {
        ImportRun run = runs.of(ImportRun.Subject.EXCLUSIONS, runId);
        run.open();
        ImportRow row = runs.row(run, rowId);
        Difference difference = row.differences().stream()
                .filter(one -> one.field().name().equals(field))
                .findFirst()
                .orElseThrow(() -> new Refused(ExclusionImportRule.STILL_OPEN));
        ChildId child = row.child().orElseThrow(() -> new Refused(ExclusionImportRule.STILL_OPEN));
        acting.concerns(child);
        acting.about(take ? "exclusion file: field taken" : "exclusion file: field kept");
        choices.add(new ExclusionChoice(run.id(), difference, take, acting.actor(), clock.instant()));
        reader.again(run);
        return run;
    }
}
