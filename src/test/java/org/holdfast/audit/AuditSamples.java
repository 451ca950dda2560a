package org.holdfast.audit;

import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class AuditSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(ReadTrail.class, read -> read.run(TrailFilter.ALL, null));
    }
}
