package org.holdfast.monitoring.board;

import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.monitoring.filter.Cohort;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class BoardSamples implements AccessSamples {
    private static final ChildId NOBODY = new ChildId("00000000-0000-7000-8000-000000000000");

    @Override
    public void collect(Samples samples) {
        samples.general(ReadBoard.class, board -> board.run(Cohort.ALL, Order.FLAGS, 1))
                .general(ListChildren.class, list -> list.run(Concern.PLAN, Cohort.ALL, Order.FLAGS, 1))
                .general(ListDue.class, list -> list.run(Timing.ON_TIME, Cohort.ALL, 1))
                .general(ExportBoard.class, export -> export.run(Optional.empty(), Cohort.ALL))
                .general(ListOfficers.class, ListOfficers::run)
                .general(GiveCaseload.class, give -> give.run(Cohort.ALL, Optional.empty()))
                .general(ReadFollower.class, read -> nobody(() -> read.run(NOBODY)))
                .general(GiveChild.class, give -> nobody(() -> give.run(NOBODY, Optional.empty())));
    }

    /** Whoever may do it hears that there is no such child; the others hear that they may not. */
    private static boolean nobody(Runnable call) {
        try {
            call.run();
            return true;
        } catch (NotFound e) {
            return false;
        }
    }
}
