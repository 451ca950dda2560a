package org.holdfast.child.identity;

import static org.holdfast.testing.Samples.nothingFound;

import org.holdfast.kernel.Ids;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class IdentitySamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(ListQuestions.class, ListQuestions::run);
        samples.general(SettleReview.class, settle -> nothingFound(() -> settle.run(Ids.next(), "They are twins")));
    }
}
