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
                .general(ReadBoard.class, board -> board.run(Area.ALL, 1))
                .general(ListChildren.class, list -> list.run(Reason.NO_PLAN, Area.ALL, 1))
                .general(ListDue.class, list -> list.run(Timing.ON_TIME, Area.ALL, 1))
                .general(ReadDeadlines.class, deadlines -> deadlines.run(Deadlines.Show.ALL, 1))
                .general(ReadDelegated.class, ReadDelegated::run)
                .general(ReadWatched.class, watched -> watched.run(1));
    }
}
