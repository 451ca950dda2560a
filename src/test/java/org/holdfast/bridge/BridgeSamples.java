package org.holdfast.bridge;

import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class BridgeSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(ListChildren.class, list -> list.run(null, null, "", 10));
    }
}
