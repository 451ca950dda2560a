package org.holdfast.bridge.child;

import java.util.Optional;
import org.holdfast.attendance.year.ReadYearByApi;
import org.holdfast.exclusion.count.ReadExclusionsByApi;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of what only case systems read. */
public class ReadingSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.ofChild(ReadPlacements.class, (read, child) -> read.run(child))
                .ofChild(ReadProfessionals.class, (read, child) -> read.run(child))
                .ofChild(ReadYearByApi.class, (read, child) -> read.run(child, Optional.empty()))
                .ofChild(ReadExclusionsByApi.class, (read, child) -> read.run(child));
    }
}
