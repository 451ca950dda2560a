package org.holdfast.monitoring.training;

import jakarta.inject.Inject;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.web.PdfPress;

/** Prints one page about the training of a school's staff for its governors; the trail has a line of each print. */
@UseCase
public class PrintTrainingReport {
    @Inject
    GatheredTrainings gathered;

    @Inject
    PdfPress press;

    @Inject
    Acting acting;

    /** @return a PDF. @throws NotFound if the actor does not lead the school */
    @Allowed(Task.PRINT_TRAINING)
    public byte[] run(String schoolId) {
        SchoolTraining found = gathered.of(Optional.of(schoolId));
        acting.about("training report for governors of " + schoolId);
        return press.pdf(new TrainingReport(found, acting.actor().name()).html());
    }
}
