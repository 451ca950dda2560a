package org.holdfast.monitoring;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.PlanStates;

/** Opens the list behind a number of the board: the same children by the same rule. */
@UseCase
public class ListChildren {
    @Inject
    ChildRows rows;

    @Inject
    PlanStates states;

    @Inject
    Exclusions exclusions;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param all children counted on the board, with or without the reason */
    public record Listing(Instant asAt, List<String> authorities, int all, Sheet<PlanLine> sheet) {}

    @Allowed(Task.READ_BOARD)
    public Listing run(Reason reason, Area area, int sheet) {
        Reach reach = Reach.of(acting.caseload());
        Counted counted = Counted.of(acting.actor(), area, lines(reach));
        Sheet<PlanLine> shown = Sheet.of(reason.of(counted.lines()), sheet);
        acting.about("reason " + reason.name().toLowerCase(Locale.ROOT) + ", area "
                + area.name().toLowerCase(Locale.ROOT));
        acting.rows(shown.rows().size());
        return new Listing(
                clock.instant(), counted.authorities(), counted.lines().size(), shown);
    }

    private List<PlanLine> lines(Reach reach) {
        return PlanLine.all(
                rows.of(reach),
                states.states(reach),
                exclusions.between(reach, reach.today(), reach.today().plusDays(1)),
                reach.today());
    }
}
