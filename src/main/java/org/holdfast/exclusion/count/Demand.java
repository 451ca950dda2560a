package org.holdfast.exclusion.count;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.exclusion.StepKind;

/**
 * What one rule asks of an exclusion now.
 *
 * @param due day by which it is to be done, or on which it is to happen
 * @param words the case at hand, or what was done
 * @param step that is written down when it is done; empty where nothing can be written
 * @param whose says whose the rule is; empty where the rule says so
 */
public record Demand(
        DemandRule rule,
        DemandState state,
        Optional<LocalDate> due,
        String words,
        Optional<StepKind> step,
        String whose) {
    /** Whether somebody has something to do. */
    public boolean open() {
        return state == DemandState.OVERDUE || state == DemandState.DO_TODAY || state == DemandState.WAITING;
    }

    /** By its due day: it is not done, and what it asks for applies. */
    static Demand by(LocalDate today, DemandRule rule, Optional<LocalDate> due, String words, StepKind step) {
        DemandState state = due.map(day -> day.isBefore(today)
                        ? DemandState.OVERDUE
                        : day.equals(today) ? DemandState.DO_TODAY : DemandState.WAITING)
                .orElse(DemandState.WAITING);
        return new Demand(rule, state, due, words, Optional.of(step), "");
    }

    /** The same, with whose rule it is. */
    Demand says(String whoseRule) {
        return new Demand(rule, state, due, words, step, whoseRule);
    }

    static Demand done(DemandRule rule, String words, StepKind step) {
        return new Demand(rule, DemandState.DONE, Optional.empty(), words, Optional.of(step), "");
    }

    static Demand notReached(DemandRule rule, String words) {
        return new Demand(rule, DemandState.NOT_REACHED, Optional.empty(), words, Optional.empty(), "");
    }
}
