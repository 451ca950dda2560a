package org.holdfast.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** A person says whether a pupil of a file of exclusions is the child it may be; the file is then read again. */
@UseCase
public class SayWhichPupil {
    @Inject
    Acting acting;

    @Inject
    ImportRuns runs;

    @Inject
    ExclusionFiles reader;

    @Inject
    Clock clock;

    /** @throws Refused if the row asks nothing, or the record is not the sender's own */
    @Allowed(Task.IMPORT_EXCLUSIONS)
    public ImportRun run(String runId, String rowId, boolean same) {
        ImportRun run = runs.of(ImportRun.Subject.EXCLUSIONS, runId);
        run.open();
        ImportRow row = runs.row(run, rowId);
        if (!row.asks() || (same && !(row.mayBeSame() && row.candidateOwn()))) {
            throw new Refused(ExclusionImportRule.STILL_OPEN);
        }
        ChildId candidate = row.candidate().orElseThrow();
        acting.concerns(candidate);
        acting.about(same ? "exclusion file: same child" : "exclusion file: another child");
        runs.answered(new ImportAnswer(
                run.id(),
                row.pupilKey().orElseThrow(),
                candidate,
                same,
                acting.actor().id(),
                clock.instant()));
        reader.again(run);
        return run;
    }
}
