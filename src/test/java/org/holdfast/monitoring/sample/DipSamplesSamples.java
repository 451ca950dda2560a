package org.holdfast.monitoring.sample;

import jakarta.enterprise.inject.spi.CDI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;
import org.holdfast.testing.World;

/** Calls of dip samples. */
public class DipSamplesSamples implements AccessSamples {
    private static final String NONE = "00000000-0000-7000-8000-000000000000";

    @Override
    public void collect(Samples samples) {
        samples.general(ListSamples.class, ListSamples::run);
        samples.general(DrawSample.class, draw -> draw.run(SampleTerms.drawn(0, "Out of area")));
        samples.general(ReadSample.class, read -> Samples.nothingFound(() -> read.run(NONE)));
        samples.general(PrintSample.class, print -> Samples.nothingFound(() -> print.run(NONE)));
        samples.ofChild(ReadSampledChild.class, (read, child) -> read.run(child, with(child)));
    }

    /** A sample of the reader's authority with one child, whosever it is. */
    private static String with(ChildId child) {
        World world = CDI.current().select(World.class).get();
        Actor actor = CDI.current().select(Acting.class).get().actor();
        List<String> authorities = SampledFrom.authorities(actor);
        if (authorities.isEmpty()) {
            return NONE;
        }
        return world.inTransaction(() -> {
            AsAt now = new AsAt(world.today(), world.now().truncatedTo(ChronoUnit.MICROS));
            DipSample sample = new DipSample(authorities.get(0), actor, now, null, 1, "Out of area");
            CDI.current().select(DipSamples.class).get().add(sample, List.of(child));
            return sample.id();
        });
    }
}
