package org.holdfast.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a child's plan stood as at a pair.
 *
 * @param reviewBy last day on which the version counts as current: the day of its review, or where none was set the longest
 *     time until one; empty where nothing was approved
 * @param upToDate by the same rules as today's, from what is dated twice: the draft in hand is not
 * @param due which dates were open on the day
 */
public record PastPlan(Optional<PlanInForce> inForce, Optional<LocalDate> reviewBy, UpToDate upToDate, DueDates due) {
    /** Whether an approved version's review had not passed. {@link PlanRule#REVIEWED_IN_TIME} */
    public boolean currentOn(LocalDate day) {
        return reviewBy.filter(last -> !last.isBefore(day)).isPresent();
    }

    /** The numerator of QS133 statement 2. */
    public boolean currentWithSupportOn(LocalDate day) {
        return currentOn(day) && inForce.filter(PlanInForce::setsOutSupport).isPresent();
    }
}
