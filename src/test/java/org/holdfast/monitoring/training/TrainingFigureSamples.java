package org.holdfast.monitoring.training;

import java.util.Optional;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class TrainingFigureSamples implements AccessSamples {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Override
    public void collect(Samples samples) {
        samples.general(ReadSchoolTraining.class, read -> read.run(Optional.of(NOBODY)))
                .general(ListSchoolTraining.class, ListSchoolTraining::run)
                .general(PrintTrainingReport.class, print -> print.run(NOBODY));
    }
}
