package org.holdfast.monitoring.board;

import java.util.Optional;
import org.holdfast.monitoring.filter.Cohort;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class BoardSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(ReadBoard.class, board -> board.run(Cohort.ALL, 1))
                .general(ListChildren.class, list -> list.run(Concern.PLAN, Cohort.ALL, 1))
                .general(ListDue.class, list -> list.run(Timing.ON_TIME, Cohort.ALL, 1))
                .general(ExportBoard.class, export -> export.run(Optional.empty(), Cohort.ALL))
                .general(ListOfficers.class, ListOfficers::run)
                .general(GiveCaseload.class, give -> give.run(Cohort.ALL, Optional.empty()));
    }
}
