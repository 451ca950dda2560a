package org.holdfast.monitoring.board;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.monitoring.Sheet;
import org.holdfast.monitoring.filter.Cohort;

/** Opens the list behind a count of dates on the board: the same children by the same rule. */
@UseCase
public class ListDue {
    @Inject
    BoardLines lines;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.READ_BOARD)
    public ListChildren.Listing run(Timing timing, Cohort cohort, int sheet) {
        Counted counted = lines.counted(cohort);
        Sheet<BoardLine> shown = Sheet.of(timing.of(counted.lines()), sheet);
        acting.about("due " + timing.name().toLowerCase(Locale.ROOT) + ", filters " + cohort);
        acting.rows(shown.rows().size());
        return new ListChildren.Listing(
                clock.instant(), LocalDate.now(clock), counted.authorities(), Choices.of(counted), shown);
    }
}
