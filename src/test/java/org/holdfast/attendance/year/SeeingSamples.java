package org.holdfast.attendance.year;

import java.util.Optional;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of what shows a child's attendance. */
public class SeeingSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.ofChild(ReadYear.class, (read, child) -> read.run(child, Optional.empty()));
        samples.ofChild(ExportYear.class, (export, child) -> export.run(child));
        samples.general(ExportRates.class, ExportRates::run);
    }
}
