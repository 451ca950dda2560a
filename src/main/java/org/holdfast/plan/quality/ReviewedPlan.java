package org.holdfast.plan.quality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What a virtual school did with the plan of one child in a stretch of time.
 *
 * @param approved the earliest first
 * @param rated first ratings that were settled, the latest first
 */
public record ReviewedPlan(List<Approved> approved, List<Rated> rated) {
    public static final ReviewedPlan NEVER = new ReviewedPlan(List.of(), List.of());

    /**
     * A version that was approved.
     *
     * @param submittedOn empty where it was approved without quality assurance
     * @param dueOn by which it was due when it was submitted; empty where no date was open
     */
    public record Approved(
            int number, Optional<LocalDate> submittedOn, Optional<LocalDate> dueOn, LocalDate approvedOn) {
        /** Calendar days after the day by which it was due; 0 in time, or where there was none. */
        public long daysLate() {
            return dueOn.map(due -> Math.max(0, ChronoUnit.DAYS.between(due, approvedOn)))
                    .orElse(0L);
        }
    }

    /**
     * A settled rating.
     *
     * @param result title of the whole, in the words of its rubric
     * @param below areas below the standard
     * @param stops whether the plan could not be approved on it
     */
    public record Rated(int number, LocalDate settledOn, String result, int below, boolean stops) {}
}
