package org.holdfast.monitoring;

import java.util.Optional;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class MonitoringSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(SearchChildren.class, search -> search.run("Maya", Optional.empty()))
                .general(ReadHome.class, ReadHome::run)
                .general(ReadDeadlines.class, deadlines -> deadlines.run(Deadlines.Show.ALL, 1))
                .general(ReadDelegated.class, ReadDelegated::run)
                .general(ReadWatched.class, watched -> watched.run(1));
    }
}
