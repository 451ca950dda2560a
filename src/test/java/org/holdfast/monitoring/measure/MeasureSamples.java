package org.holdfast.monitoring.measure;

import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.kernel.AsAt;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class MeasureSamples implements AccessSamples {
    private static final AsAt THEN = new AsAt(LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T10:00:00Z"));

    @Override
    public void collect(Samples samples) {
        samples.general(ReadMeasures.class, measures -> measures.run(THEN))
                .general(ExportMeasures.class, export -> export.run(THEN))
                .general(ListUnmet.class, list -> list.run(Measure.SUPPORT_PLANNED, THEN, 1))
                .general(ReadMeasuresByApi.class, measures -> measures.run(THEN));
    }
}
