package org.holdfast.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** A person says at one go that all new people of a sign-in sheet whose group it says are to be added. */
@UseCase
public class AddSheetPeople {
    @Inject
    Acting acting;

    @Inject
    SheetRuns runs;

    @Inject
    SheetFiles reader;

    @Inject
    Clock clock;

    /**
     * @param seen what the person saw, {@link SheetReview#mark}
     * @return how many
     * @throws Refused if there is none, or another sheet was seen than there is now
     */
    @Allowed(Task.IMPORT_TRAINING)
    public int run(String runId, String seen) {
        ImportRun run = runs.of(runId);
        run.standing();
        SheetFindings found = reader.look(run);
        List<SheetAnswer> answers = found.plainlyNew().stream()
                .flatMap(row -> row.person().stream()
                        .map(person -> SheetAnswer.fresh(
                                run, person.key(), row.group().orElseThrow(), acting.actor(), clock.instant())))
                .toList();
        if (answers.isEmpty() || !found.mark().equals(seen)) {
            throw new Refused(SheetImportRule.STILL_OPEN);
        }
        runs.answered(answers);
        acting.about("sign-in sheet, new people decided");
        acting.rows(answers.size());
        return answers.size();
    }
}
