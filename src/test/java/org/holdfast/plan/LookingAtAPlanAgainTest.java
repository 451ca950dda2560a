package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdfast.child.CareKind;
import org.holdfast.child.ChildState;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.KnownExclusion;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.plan.PlanFacts.PlanDates;
import org.holdfast.support.SupportCheck;

/** Moves, suspensions, cancellations and confirmations in any order, against a reckoning that goes through them by hand. */
class LookingAtAPlanAgainTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 9, 7);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 16);
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1));

    private enum Act {
        SUSPEND,
        EXCLUDE_OVER_LUNCH,
        CANCEL,
        MOVE_HOME,
        MOVE_SCHOOL,
        CONFIRM
    }

    /** @param late days between what happened and its entry; below 0 for what is entered before it happens */
    private record Step(Act act, int day, int late) {
        LocalDate entered() {
            return BEGIN.plusDays(day);
        }

        LocalDate happened() {
            return entered().minusDays(late);
        }
    }

    /** What is there at the end, as the tables would have it. */
    private static final class History {
        private final Map<String, KnownExclusion> inForce = new LinkedHashMap<>();
        private final List<ChildState.Since> homes = new ArrayList<>();
        private final List<ChildState.Since> schools = new ArrayList<>();
        private Instant confirmed = WhenAPlanIsDueTest.at(BEGIN.minusDays(5));

        History(List<Step> steps) {
            homes.add(since(LocalDate.of(2024, 3, 1), WhenAPlanIsDueTest.at(LocalDate.of(2024, 3, 1))));
            schools.add(since(LocalDate.of(2024, 9, 2), WhenAPlanIsDueTest.at(LocalDate.of(2024, 9, 2))));
            for (int i = 0; i < steps.size(); i++) {
                take(steps.get(i), moment(steps.get(i), i), "exclusion " + i);
            }
        }

        private void take(Step step, Instant at, String id) {
            switch (step.act()) {
                case SUSPEND -> inForce.put(id, new KnownExclusion(id, Category.SUSPENSION, step.happened(), at));
                case EXCLUDE_OVER_LUNCH ->
                    inForce.put(id, new KnownExclusion(id, Category.LUNCHTIME, step.happened(), at));
                case CANCEL -> inForce.keySet().stream().findFirst().ifPresent(inForce::remove);
                case MOVE_HOME -> homes.add(since(step.happened(), at));
                case MOVE_SCHOOL -> schools.add(since(step.happened(), at));
                case CONFIRM -> confirmed = at;
            }
        }

        private static ChildState.Since since(LocalDate day, Instant known) {
            return new ChildState.Since("place", Optional.empty(), day, known);
        }

        private static ChildState.Since latest(List<ChildState.Since> all) {
            return all.stream()
                    .filter(one -> !one.from().isAfter(TODAY))
                    .max(Comparator.comparing(ChildState.Since::from).thenComparing(ChildState.Since::knownAt))
                    .orElseThrow();
        }

        PlanFacts facts(CareKind care) {
            ChildState state = new ChildState(
                    new ChildId(Ids.next()),
                    Optional.of(care),
                    Optional.empty(),
                    Optional.of(latest(schools)),
                    Optional.of(latest(homes)),
                    LocalDate.of(2013, 5, 4),
                    care == CareKind.LOOKED_AFTER ? Optional.of(LocalDate.of(2024, 1, 8)) : Optional.empty());
            PlanDates plan = new PlanDates(
                    "plan",
                    2,
                    Optional.empty(),
                    Optional.of(1),
                    Optional.of(WhenAPlanIsDueTest.at(BEGIN.minusDays(5))),
                    Optional.of(confirmed),
                    Optional.empty(),
                    PlanStatus.APPROVED,
                    Optional.empty());
            return new PlanFacts(
                    state,
                    Optional.of(plan),
                    Map.of(),
                    List.of(),
                    SupportCheck.NOTHING,
                    Map.of(),
                    List.copyOf(inForce.values()));
        }
    }

    /** Goes through the steps and keeps what is still to be looked at, as a person with a list would. */
    private static final class ByHand {
        private final Map<String, LocalDate> exclusions = new LinkedHashMap<>();
        private final Map<String, LocalDate> inForce = new LinkedHashMap<>();
        private final Map<Act, LocalDate> home = new HashMap<>();
        private final Map<Act, LocalDate> moves = new HashMap<>();

        ByHand(List<Step> steps) {
            for (int i = 0; i < steps.size(); i++) {
                take(steps.get(i), "exclusion " + i);
            }
        }

        private void take(Step step, String id) {
            switch (step.act()) {
                case SUSPEND, EXCLUDE_OVER_LUNCH -> {
                    LocalDate from = step.late() > 0 ? step.entered() : step.happened();
                    exclusions.put(id, from);
                    inForce.put(id, from);
                }
                case CANCEL ->
                    inForce.keySet().stream().findFirst().ifPresent(first -> {
                        inForce.remove(first);
                        exclusions.remove(first);
                    });
                case MOVE_HOME, MOVE_SCHOOL -> {
                    LocalDate before = home.get(step.act());
                    if (before == null || !step.happened().isBefore(before)) {
                        home.put(step.act(), step.happened());
                        moves.put(step.act(), step.entered());
                    }
                }
                case CONFIRM -> {
                    exclusions.clear();
                    moves.clear();
                }
            }
        }
    }

    private static Instant moment(Step step, int index) {
        return WhenAPlanIsDueTest.at(step.entered()).plusSeconds(60L * index);
    }

    /** Working days counted one by one. */
    private static LocalDate workingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend || HOLIDAYS.contains(day) ? 0 : 1;
        }
        return day;
    }

    private static DueDates due(PlanFacts facts) {
        return DueDates.of(facts, Optional.empty(), WhenAPlanIsDueTest.periods(false), TODAY);
    }

    private static Optional<LocalDate> day(DueDates dates, DueRule rule) {
        return dates.all().stream()
                .filter(date -> date.rule() == rule)
                .map(DueDate::day)
                .findFirst();
    }

    private static List<Occasion> occasions(PlanFacts facts) {
        return Occasion.since(facts, WhenAPlanIsDueTest.periods(false));
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(Act.class),
                        Arbitraries.integers().between(0, 95),
                        Arbitraries.integers().between(-4, 9))
                .as((act, day, late) -> new Step(
                        act,
                        day,
                        // a home or school that lies ahead is not the child's yet
                        act == Act.MOVE_HOME || act == Act.MOVE_SCHOOL ? Math.max(0, late) : late));
        return step.list().ofMaxSize(14).map(steps -> steps.stream()
                .sorted(Comparator.comparing(Step::day))
                .toList());
    }

    @Property(tries = 500)
    void a_plan_is_due_by_what_nobody_has_looked_at(@ForAll("histories") List<Step> steps) {
        DueDates dates = due(new History(steps).facts(CareKind.LOOKED_AFTER));
        ByHand byHand = new ByHand(steps);
        assertEquals(
                byHand.exclusions.values().stream()
                        .min(Comparator.naturalOrder())
                        .map(from -> workingDays(from, 10)),
                day(dates, DueRule.AFTER_SUSPENSION));
        assertEquals(
                byHand.moves.containsKey(Act.MOVE_HOME),
                day(dates, DueRule.AFTER_PLACEMENT_CHANGE).isPresent());
        assertEquals(
                byHand.moves.containsKey(Act.MOVE_SCHOOL),
                day(dates, DueRule.AFTER_SCHOOL_CHANGE).isPresent());
    }

    @Property(tries = 500)
    void every_exclusion_is_asked_about_until_the_plan_is_confirmed_or_it_is_cancelled(
            @ForAll("histories") List<Step> steps) {
        Set<String> asked = occasions(new History(steps).facts(CareKind.LOOKED_AFTER)).stream()
                .flatMap(one -> one.exclusionId().stream())
                .collect(Collectors.toSet());
        assertEquals(new ByHand(steps).exclusions.keySet(), asked);
    }

    @Property(tries = 300)
    void a_child_not_in_care_has_no_date_by_rule_and_is_asked_all_the_same(@ForAll("histories") List<Step> steps) {
        PlanFacts facts = new History(steps).facts(CareKind.SPECIAL_GUARDIANSHIP);
        assertEquals(List.of(), due(facts).all());
        Part unchanged = UpToDate.of(facts, Optional.empty(), WhenAPlanIsDueTest.periods(false), TODAY)
                .unchanged();
        assertEquals(occasions(facts).isEmpty(), unchanged.ok());
    }

    @Property(tries = 300)
    void up_to_date_names_every_day_and_says_no_as_long_as_one_is_open(@ForAll("histories") List<Step> steps) {
        PlanFacts facts = new History(steps).facts(CareKind.LOOKED_AFTER);
        Part unchanged = UpToDate.of(facts, Optional.empty(), WhenAPlanIsDueTest.periods(false), TODAY)
                .unchanged();
        assertEquals(occasions(facts).isEmpty(), unchanged.ok());
        occasions(facts)
                .forEach(one -> assertTrue(unchanged.sentence().contains(Said.day(one.day())), unchanged.sentence()));
        assertTrue(!unchanged.sentence().contains("{"), unchanged.sentence());
    }

    @Example
    void says_in_words_that_a_child_was_suspended_and_moved() {
        PlanFacts facts = new History(List.of(
                        new Step(Act.MOVE_HOME, 10, 0), new Step(Act.SUSPEND, 14, 0), new Step(Act.SUSPEND, 21, 2)))
                .facts(CareKind.LOOKED_AFTER);
        assertEquals(
                "New home on 17 Sep 2026; the child was suspended on 21 Sep 2026, suspended on 26 Sep 2026;"
                        + " last confirmed 2 Sep 2026.",
                UpToDate.of(facts, Optional.empty(), WhenAPlanIsDueTest.periods(false), TODAY)
                        .unchanged()
                        .sentence());
        assertEquals(Optional.of(LocalDate.of(2026, 10, 5)), day(due(facts), DueRule.AFTER_SUSPENSION));
    }
}
