package org.holdfast.monitoring.board;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.week.WeeklyRates;
import org.holdfast.attendance.year.NationalRates;
import org.holdfast.child.CareKind;
import org.holdfast.child.Reach;
import org.holdfast.kernel.UseCase;
import org.holdfast.monitoring.filter.Cohort;

/** Shows a virtual school its nine numbers. */
@UseCase
public class ReadBoard {
    @Inject
    BoardLines lines;

    @Inject
    WeeklyRates weeks;

    @Inject
    NationalRates national;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param sheet of the children with two flags or more */
    @Allowed(Task.READ_BOARD)
    public Board run(Cohort cohort, Order order, int sheet) {
        Counted counted = lines.counted(cohort);
        Board board = Board.of(counted, attending(counted), clock.instant(), LocalDate.now(clock), order, sheet);
        acting.about("board, filters " + cohort);
        acting.rows(board.several().rows().size());
        return board;
    }

    private Attending attending(Counted counted) {
        LocalDate today = LocalDate.now(clock);
        return Attending.of(
                weeks.of(
                        Reach.of(acting.caseload()),
                        counted.lines().stream().map(line -> line.child().id()).toList(),
                        counted.registers()),
                national.beside(Slot.yearOf(today), CareKind.LOOKED_AFTER, Optional.empty()));
    }
}
