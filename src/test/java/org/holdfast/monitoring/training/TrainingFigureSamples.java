package org.holdfast.monitoring.training;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class TrainingFigureSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(ReadSchoolTraining.class, read -> read.run(Optional.empty()))
                .general(ListSchoolTraining.class, ListSchoolTraining::run)
                .general(PrintTrainingReport.class, print -> print.run(own()));
    }

    /** The actor's own school. */
    private static String own() {
        return CDI.current().select(Acting.class).get().actor().posts().get(0).organisation();
    }
}
