package org.holdfast.bridge.feed;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class FeedSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(TrimChanges.class, trim -> trim.run(Long.MAX_VALUE))
                .general(ReadChanges.class, read -> read.run(0, 10))
                .general(GiveNumbers.class, GiveNumbers::run)
                .general(FindNews.class, find -> find.run(0))
                .general(TellWithdrawal.class, tell -> {
                    tell.run(Ids.next(), new ChildId(Ids.next()), "PLACEMENT", Ids.next());
                    return true;
                });
    }
}
