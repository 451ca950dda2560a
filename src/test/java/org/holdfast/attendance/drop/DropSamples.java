package org.holdfast.attendance.drop;

import org.holdfast.attendance.year.Band;
import org.holdfast.attendance.year.ListBand;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of the use cases about drops. */
public class DropSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(ListDrops.class, ListDrops::run)
                .general(ListBand.class, list -> list.run(Band.PERSISTENT))
                .general(CountDrops.class, CountDrops::run)
                .ofChild(ReadDrops.class, (read, child) -> read.run(child))
                .ofChild(DismissDrop.class, (dismiss, child) -> {
                    dismiss.run(child, DropRule.BELOW_OWN_BASE, new DropDismissal.Terms("", null));
                    return "";
                })
                .ofChild(ReopenDrop.class, (reopen, child) -> {
                    reopen.run(child, DropRule.BELOW_OWN_BASE);
                    return "";
                });
    }
}
