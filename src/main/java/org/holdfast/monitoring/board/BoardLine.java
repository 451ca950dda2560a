package org.holdfast.monitoring.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.ChildRow;
import org.holdfast.monitoring.PlanLine;
import org.holdfast.monitoring.filter.Traits;
import org.jspecify.annotations.Nullable;

/**
 * A child on the board.
 *
 * @param raised the flags, most urgent first
 * @param doer who must act; empty where no flag is raised
 * @param traits what filters ask
 * @param officer name of who follows the child
 */
public record BoardLine(
        PlanLine plan, List<Raised> raised, Optional<Doer> doer, Traits traits, Optional<String> officer) {
    public ChildRow child() {
        return plan.child();
    }

    boolean bears(Concern concern) {
        return raised.stream().anyMatch(one -> one.concern() == concern);
    }

    /** The flag of a number, for the list that the number opens. */
    public @Nullable Raised of(Concern concern) {
        return raised.stream()
                .filter(one -> one.concern() == concern)
                .findFirst()
                .orElse(null);
    }

    /** The first day on which any of the flags is known to hold. */
    public Optional<LocalDate> since() {
        return raised.stream().flatMap(one -> one.since().stream()).min(Comparator.naturalOrder());
    }

    /** School days of the child's own calendar from then to before today. */
    public Optional<Integer> daysOpen(LocalDate today) {
        return since().map(day -> plan.calendar().schoolDays(day, today));
    }

    /** Where the plan stands. */
    public Stand stand() {
        return Stand.of(plan);
    }
}
