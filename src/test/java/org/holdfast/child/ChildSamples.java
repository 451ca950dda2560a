package org.holdfast.child;

import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class ChildSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.ofChild(ReadChild.class, (read, child) -> read.run(child));
    }
}
