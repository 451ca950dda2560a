package org.holdfast.monitoring;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.PlanStates;

/** Opens the list behind a count of dates on the board: the same children by the same rule. */
@UseCase
public class ListDue {
    @Inject
    ChildRows rows;

    @Inject
    PlanStates states;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.READ_BOARD)
    public ListChildren.Listing run(Timing timing, Area area, int sheet) {
        Reach reach = Reach.of(acting.caseload());
        Counted counted = Counted.of(acting.actor(), area, PlanLine.all(rows.of(reach), states.states(reach)));
        Sheet<PlanLine> shown = Sheet.of(timing.of(counted.lines()), sheet);
        acting.about("due " + timing.name().toLowerCase(Locale.ROOT) + ", area "
                + area.name().toLowerCase(Locale.ROOT));
        acting.rows(shown.rows().size());
        return new ListChildren.Listing(
                clock.instant(), counted.authorities(), counted.lines().size(), shown);
    }
}
