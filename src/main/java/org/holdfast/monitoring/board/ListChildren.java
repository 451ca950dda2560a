package org.holdfast.monitoring.board;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.monitoring.Sheet;
import org.holdfast.monitoring.filter.Cohort;
import org.holdfast.monitoring.filter.FilterView;

/** Opens the list behind a number of the board: the same children by the same rule. */
@UseCase
public class ListChildren {
    @Inject
    BoardLines lines;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** The children whom a number counts, among those of the filters. */
    public record Listing(
            Instant asAt, LocalDate today, List<String> authorities, FilterView filters, Sheet<BoardLine> sheet) {
        /** Children of the filters, with or without the flag. */
        public int all() {
            return filters.shown();
        }
    }

    @Allowed(Task.READ_BOARD)
    public Listing run(Concern concern, Cohort cohort, Order order, int sheet) {
        Counted counted = lines.counted(cohort);
        Sheet<BoardLine> shown = Sheet.of(order.of(concern.of(counted.lines())), sheet);
        acting.about("number " + concern.word() + ", filters " + cohort);
        acting.rows(shown.rows().size());
        return new Listing(clock.instant(), LocalDate.now(clock), counted.authorities(), Choices.of(counted), shown);
    }
}
