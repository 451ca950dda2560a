package org.holdfast.monitoring;

import jakarta.inject.Inject;
import java.time.Clock;
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

/** Shows a virtual school how many plans are not up to date, and why. */
@UseCase
public class ReadBoard {
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

    /** @param sheet of the children with two reasons or more */
    @Allowed(Task.READ_BOARD)
    public Board run(Area area, int sheet) {
        Reach reach = Reach.of(acting.caseload());
        Board board = Board.of(Counted.of(acting.actor(), area, lines(reach)), clock.instant(), sheet);
        acting.about("board, area " + area.name().toLowerCase(Locale.ROOT));
        acting.rows(board.several().rows().size());
        return board;
    }

    private List<PlanLine> lines(Reach reach) {
        return PlanLine.all(
                rows.of(reach),
                states.states(reach),
                exclusions.between(reach, reach.today(), reach.today().plusDays(1)),
                reach.today());
    }
}
