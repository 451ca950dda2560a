package org.holdfast.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.training.StaffGroup;

/** A person says who somebody on a sign-in sheet is: an adult of the school, somebody new, or nobody to be put down. */
@UseCase
public class DecideSheetPerson {
    @Inject
    Acting acting;

    @Inject
    SheetRuns runs;

    @Inject
    SheetFiles reader;

    @Inject
    Clock clock;

    /**
     * What is said.
     *
     * @param staffId the adult, where it is one of the school
     * @param group of somebody new
     */
    public record Said(SheetAnswer.Kind kind, String staffId, Optional<StaffGroup> group) {
        public static Said same(String staffId) {
            return new Said(SheetAnswer.Kind.SAME, staffId, Optional.empty());
        }

        public static Said fresh(Optional<StaffGroup> group) {
            return new Said(SheetAnswer.Kind.NEW, "", group);
        }

        public static Said leftOut() {
            return new Said(SheetAnswer.Kind.LEFT_OUT, "", Optional.empty());
        }
    }

    /** @throws Refused if the sheet does not ask that of the person, or a new person's group is not said */
    @Allowed(Task.IMPORT_TRAINING)
    public ImportRun run(String runId, String personKey, Said said) {
        ImportRun run = runs.of(runId);
        run.standing();
        SheetCase row = reader.look(run).asking(personKey);
        Actor by = acting.actor();
        SheetAnswer answer =
                switch (said.kind()) {
                    case SAME -> SheetAnswer.same(run, personKey, among(row, said.staffId()), by, clock.instant());
                    case NEW ->
                        SheetAnswer.fresh(
                                run,
                                personKey,
                                said.group()
                                        .orElseThrow(() -> new Refused(
                                                SheetImportRule.GROUP_IS_CHOSEN,
                                                SheetImportRule.GROUP_IS_CHOSEN.sentence())),
                                by,
                                clock.instant());
                    case LEFT_OUT -> SheetAnswer.leftOut(run, personKey, by, clock.instant());
                };
        runs.answered(List.of(answer));
        acting.about("sign-in sheet, decided " + said.kind());
        return run;
    }

    private static String among(SheetCase row, String staffId) {
        return row.here().stream()
                .filter(adult -> adult.id().equals(staffId))
                .findFirst()
                .orElseThrow(() -> new Refused(SheetImportRule.STILL_OPEN))
                .id();
    }
}
