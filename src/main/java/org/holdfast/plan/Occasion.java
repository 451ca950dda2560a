package org.holdfast.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.child.ChildState;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.KnownExclusion;
import org.holdfast.web.Text;

/**
 * Something in a child's life for which the plan is looked at again: a move, a suspension or an exclusion that was not yet
 * known, or had not yet happened, when the plan was last approved or confirmed. A plan that was never approved has none,
 * since there is nothing yet that could change; and one that was cancelled or overturned is none any more.
 *
 * @param exclusionId of a suspension or exclusion
 * @param day on which it happened
 * @param from the day from which the time for the review counts: that one, or the day on which it became known
 */
public record Occasion(Kind kind, Optional<String> exclusionId, LocalDate day, LocalDate from) {
    public enum Kind {
        SUSPENSION,
        LUNCHTIME,
        PERMANENT,
        SCHOOL_CHANGE,
        PLACEMENT_CHANGE;

        static Kind of(Category category) {
            return switch (category) {
                case SUSPENSION -> SUSPENSION;
                case LUNCHTIME -> LUNCHTIME;
                case PERMANENT -> PERMANENT;
            };
        }

        /** Whether the child was sent home, or out over lunch. */
        public boolean excludes() {
            return this == SUSPENSION || this == LUNCHTIME || this == PERMANENT;
        }
    }

    /** Those since the plan was last approved or confirmed: the move of home, that of school, then exclusions by day. */
    static List<Occasion> since(PlanFacts facts, Periods periods) {
        Optional<Instant> confirmed =
                facts.plan().filter(plan -> plan.approvedAt().isPresent()).flatMap(PlanFacts.PlanDates::confirmedAt);
        if (confirmed.isEmpty()) {
            return List.of();
        }
        Instant since = confirmed.get();
        List<Occasion> all = new ArrayList<>();
        facts.state()
                .home()
                .flatMap(home -> moved(Kind.PLACEMENT_CHANGE, home, since, periods))
                .ifPresent(all::add);
        facts.state()
                .school()
                .flatMap(school -> moved(Kind.SCHOOL_CHANGE, school, since, periods))
                .ifPresent(all::add);
        facts.exclusions().stream()
                .filter(one -> one.knownAt().isAfter(since))
                .sorted(Comparator.comparing(KnownExclusion::firstDay).thenComparing(KnownExclusion::exclusionId))
                .map(one -> excluded(one, periods))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** A move counts by its day, or where it was recorded late by the day on which it became known. */
    private static Optional<Occasion> moved(Kind kind, ChildState.Since move, Instant confirmed, Periods periods) {
        if (move.from().isAfter(periods.day(confirmed))) {
            return Optional.of(new Occasion(kind, Optional.empty(), move.from(), move.from()));
        }
        return move.knownAt().isAfter(confirmed)
                ? Optional.of(new Occasion(kind, Optional.empty(), move.from(), periods.day(move.knownAt())))
                : Optional.empty();
    }

    private static Occasion excluded(KnownExclusion one, Periods periods) {
        LocalDate known = periods.day(one.knownAt());
        return new Occasion(
                Kind.of(one.category()),
                Optional.of(one.exclusionId()),
                one.firstDay(),
                Stream.of(one.firstDay(), known).max(Comparator.naturalOrder()).orElseThrow());
    }

    /** What tells it from others of the same child, for good. */
    public String key() {
        return exclusionId.orElseGet(() -> kind + ":" + day);
    }

    /** The rule that makes the plan due because of it. */
    public DueRule rule() {
        return switch (kind) {
            case SUSPENSION, LUNCHTIME, PERMANENT -> DueRule.AFTER_SUSPENSION;
            case SCHOOL_CHANGE -> DueRule.AFTER_SCHOOL_CHANGE;
            case PLACEMENT_CHANGE -> DueRule.AFTER_PLACEMENT_CHANGE;
        };
    }

    /** "the suspension of 23 Nov 2026". */
    public String words() {
        return words(kind, day);
    }

    static String words(Kind kind, LocalDate day) {
        return Text.say("plan.occasion." + kind, Said.day(day));
    }
}
