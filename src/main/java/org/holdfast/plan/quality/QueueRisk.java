package org.holdfast.plan.quality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.web.Text;

/**
 * Where a submitted plan stands in the queue, and why: the sum of its reasons, by {@link RiskRule}.
 *
 * @param reasons the weightiest first; none where nothing stands out
 */
public record QueueRisk(int points, List<Reason> reasons) {
    private static final int NEW_FOR_DAYS = 90;

    /**
     * What is known of a plan since it was submitted.
     *
     * @param faults found by the check before submitting
     * @param parts not up to date
     * @param returned how often this number was returned
     * @param lastBelow levels between the last rating and the best
     */
    public record Facts(
            Optional<LocalDate> dueOn,
            int faults,
            int parts,
            int returned,
            Optional<LocalDate> inCareSince,
            Optional<String> lastLevel,
            int lastBelow) {}

    /** One reason with its points. */
    public record Reason(RiskRule rule, int points, List<Object> facts) {
        public String sentence() {
            return Text.say(rule.key(), facts.toArray());
        }
    }

    public static QueueRisk of(Facts facts, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        long late =
                facts.dueOn().map(due -> ChronoUnit.DAYS.between(due, today)).orElse(0L);
        add(reasons, RiskRule.OVERDUE, late);
        add(reasons, RiskRule.FAULTS, facts.faults());
        add(reasons, RiskRule.RETURNED, facts.returned());
        add(reasons, RiskRule.NOT_UP_TO_DATE, facts.parts());
        facts.lastLevel()
                .filter(level -> facts.lastBelow() > 0)
                .ifPresent(level -> reasons.add(new Reason(
                        RiskRule.LAST_RATING, RiskRule.LAST_RATING.points(facts.lastBelow()), List.of(level))));
        facts.inCareSince()
                .map(since -> ChronoUnit.DAYS.between(since, today))
                .filter(days -> days < NEW_FOR_DAYS)
                .ifPresent(days -> add(reasons, RiskRule.NEW_TO_CARE, 1, days));
        reasons.sort(Comparator.comparingInt(Reason::points).reversed());
        return new QueueRisk(reasons.stream().mapToInt(Reason::points).sum(), List.copyOf(reasons));
    }

    private static void add(List<Reason> reasons, RiskRule rule, long times) {
        add(reasons, rule, times, times);
    }

    private static void add(List<Reason> reasons, RiskRule rule, long times, long said) {
        if (rule.points(times) > 0) {
            reasons.add(new Reason(rule, rule.points(times), List.of(said)));
        }
    }
}
