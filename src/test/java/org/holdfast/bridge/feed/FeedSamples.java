package org.holdfast.bridge.feed;

import jakarta.enterprise.inject.spi.CDI;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;
import org.holdfast.testing.World;

/** Calls of this package's use cases. */
public class FeedSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(ReadChanges.class, read -> read.run(0, 10))
                .general(GiveNumbers.class, GiveNumbers::run)
                .general(FindNews.class, find -> find.run(0))
                .general(TellWithdrawal.class, number -> {
                    World world = CDI.current().select(World.class).get();
                    number.run(world.anAuthority().id(), world.aChild().make().id(), "PLACEMENT", Ids.next());
                    return true;
                });
    }
}
