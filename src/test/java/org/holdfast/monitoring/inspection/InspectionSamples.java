package org.holdfast.monitoring.inspection;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import org.holdfast.kernel.AsAt;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;
import org.holdfast.testing.World;

/** Calls of the inspection pack. */
public class InspectionSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(MakePack.class, make -> {
            World world = CDI.current().select(World.class).get();
            return make.run(Optional.empty(), new AsAt(world.today(), world.now()));
        });
    }
}
