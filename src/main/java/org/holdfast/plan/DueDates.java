package org.holdfast.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a child's plan is due, and by which rule. Worked out each time and never stored; the same for page, home, board and
 * list.
 *
 * @param all that are open, the earliest first
 * @param exempt while it runs no date counts, neither as kept nor as missed
 */
public record DueDates(LocalDate today, List<DueDate> all, Optional<Exempt> exempt) {
    /** Where a child is counted; always in exactly one. */
    public enum Count {
        OVERDUE,
        ON_TIME,
        EXEMPT,
        NO_DATE
    }

    public static DueDates of(PlanFacts facts, Optional<Exempt> exempt, Periods periods, LocalDate today) {
        return new DueDates(
                today, new Reckoning(facts, periods, today).open(), exempt.filter(one -> one.runsOn(today)));
    }

    /** The one that counts next. */
    public Optional<DueDate> next() {
        return all.stream().findFirst();
    }

    /** Those after it. */
    public List<DueDate> later() {
        return all.stream().skip(1).toList();
    }

    public Count count() {
        if (exempt.isPresent()) {
            return Count.EXEMPT;
        }
        return next().map(date -> date.overdue(today) ? Count.OVERDUE : Count.ON_TIME)
                .orElse(Count.NO_DATE);
    }
}
