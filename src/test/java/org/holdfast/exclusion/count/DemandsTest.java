package org.holdfast.exclusion.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.CountTerms;
import org.holdfast.exclusion.DayCount;
import org.holdfast.exclusion.StepKind;
import org.holdfast.exclusion.TermKey;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.school.Term;
import org.holdfast.school.Terms;
import org.holdfast.school.WorkingDays;

/** What the rules ask, on calendars of every kind: due on school days counted right, and states that fit their day. */
class DemandsTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final CountTerms LAW = new CountTerms(5, 15, 45, true, true);
    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final DemandTerms TERMS = new DemandTerms(6, false, 15, 50);

    /** Three terms with holidays between, closures and bank holidays strewn over them. */
    private static Terms.Calendar calendar(Random random) {
        List<Term> terms = new ArrayList<>();
        LocalDate day = SEPTEMBER.plusDays(random.nextInt(8));
        for (String name : List.of("autumn", "spring", "summer")) {
            LocalDate last = day.plusDays(70 + random.nextInt(30));
            terms.add(new Term(null, name, day, last, "test"));
            day = last.plusDays(10 + random.nextInt(12));
        }
        return new Terms.Calendar(terms, some(random, 25), new WorkingDays(some(random, 8)));
    }

    private static Set<LocalDate> some(Random random, int number) {
        Set<LocalDate> days = new HashSet<>();
        for (int i = random.nextInt(number); i > 0; i--) {
            days.add(SEPTEMBER.plusDays(random.nextInt(300)));
        }
        return days;
    }

    @Provide
    Arbitrary<DemandCase> cases() {
        return Arbitraries.longs().map(seed -> some(new Random(seed)));
    }

    private static DemandCase some(Random random) {
        Terms.Calendar calendar = calendar(random);
        Category category = CATEGORIES.get(random.nextInt(3));
        LocalDate first = SEPTEMBER.plusDays(random.nextInt(240));
        while (!calendar.schoolDay(first)) {
            first = first.plusDays(1);
        }
        List<LocalDate> lost = category == Category.PERMANENT
                ? List.of()
                : first.datesUntil(first.plusDays(1 + random.nextInt(30)))
                        .filter(calendar::schoolDay)
                        .toList();
        Map<StepKind, DemandCase.Taken> done = new EnumMap<>(StepKind.class);
        for (StepKind kind : StepKind.values()) {
            if (random.nextInt(4) == 0) {
                done.put(
                        kind,
                        new DemandCase.Taken(first.plusDays(random.nextInt(40)), "Something was done", "Helen Prior"));
            }
        }
        TermKey term = new TermKey(new AcademicYear(2026), calendar.termName(first));
        int sessions = random.nextInt(40);
        return new DemandCase(
                category,
                random.nextInt(8) != 0,
                first,
                lost,
                random.nextInt(6) == 0,
                new DayCount(term, sessions, sessions + random.nextInt(70), random.nextInt(sessions + 1), 1, LAW),
                done,
                calendar,
                new DemandTerms(1 + random.nextInt(6), random.nextBoolean(), 15, 50),
                random.nextBoolean(),
                first.plusDays(random.nextInt(60) - 10L));
    }

    @Property(tries = 500)
    void states_fit_their_day(@ForAll("cases") DemandCase at) {
        for (Demand demand : Demands.of(at)) {
            demand.due().ifPresent(due -> {
                switch (demand.state()) {
                    case OVERDUE -> assertTrue(due.isBefore(at.today()), demand::toString);
                    case DO_TODAY -> assertEquals(at.today(), due, demand::toString);
                    case WAITING -> assertTrue(due.isAfter(at.today()), demand::toString);
                    default -> {}
                }
            });
            assertTrue(demand.due().isPresent() || !urgent(demand), demand::toString);
            assertTrue(!demand.open() || demand.step().isPresent(), "what is open can be written down");
        }
    }

    private static boolean urgent(Demand demand) {
        return demand.state() == DemandState.OVERDUE || demand.state() == DemandState.DO_TODAY;
    }

    @Property(tries = 500)
    void nothing_is_done_that_nobody_wrote_down(@ForAll("cases") DemandCase at) {
        Demands.of(at).stream()
                .filter(demand -> demand.state() == DemandState.DONE)
                .forEach(
                        demand -> assertTrue(at.done().containsKey(demand.step().orElseThrow()), demand::toString));
    }

    @Property(tries = 500)
    void each_rule_asks_once_and_the_most_pressing_stands_first(@ForAll("cases") DemandCase at) {
        List<Demand> demands = Demands.of(at);
        assertEquals(
                demands.size(), demands.stream().map(Demand::rule).distinct().count(), demands::toString);
        assertEquals(
                demands.stream().map(Demand::state).sorted().toList(),
                demands.stream().map(Demand::state).toList());
        assertEquals(!at.inForce(), demands.isEmpty());
    }

    /** Counted a second time, day by day. */
    @Property(tries = 500)
    void due_days_are_school_days_counted_right(@ForAll("cases") DemandCase at) {
        DemandCase fresh = with(at, Map.of());
        for (Demand demand : Demands.of(fresh)) {
            Optional<LocalDate> wanted =
                    switch (demand.rule()) {
                        case WORK_IS_SET -> naive(fresh, fresh.first(), 1);
                        case SCHOOL_PROVIDES, AUTHORITY_PROVIDES ->
                            naive(fresh, fresh.first(), fresh.terms().providedFrom());
                        case GOVERNORS_MUST_MEET -> naive(fresh, fresh.first().plusDays(1), 15);
                        case GOVERNORS_HEAR_PARENTS ->
                            naive(fresh, fresh.first().plusDays(1), 50);
                        case MEETS_BEFORE_RETURN ->
                            naive(
                                    fresh,
                                    fresh.lost().get(fresh.lost().size() - 1).plusDays(1),
                                    1);
                        default -> demand.due();
                    };
            if (demand.state() != DemandState.NOT_REACHED) {
                assertEquals(wanted, demand.due(), demand::toString);
            }
            demand.due()
                    .filter(due -> demand.rule() != DemandRule.GOVERNORS_TOLD_AT_ONCE)
                    .ifPresent(due -> assertTrue(at.calendar().schoolDay(due), demand::toString));
        }
    }

    private static Optional<LocalDate> naive(DemandCase at, LocalDate from, int number) {
        int found = 0;
        for (LocalDate day = from; day.isBefore(from.plusYears(1)); day = day.plusDays(1)) {
            if (at.calendar().schoolDay(day) && ++found == number) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static DemandCase with(DemandCase at, Map<StepKind, DemandCase.Taken> done) {
        return new DemandCase(
                at.category(),
                at.inForce(),
                at.first(),
                at.lost(),
                at.examMissed(),
                at.counted(),
                done,
                at.calendar(),
                at.terms(),
                at.inCare(),
                at.today());
    }

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static DemandCase suspended(int days, int termSessions, LocalDate today, StepKind... taken) {
        Terms.Calendar calendar =
                new Terms.Calendar(List.of(new Term(null, "autumn", SEPTEMBER, LocalDate.of(2026, 12, 18), "test")));
        Map<StepKind, DemandCase.Taken> done = new EnumMap<>(StepKind.class);
        Stream.of(taken).forEach(kind -> done.put(kind, new DemandCase.Taken(MONDAY, "Done", "Helen Prior")));
        return new DemandCase(
                Category.SUSPENSION,
                true,
                MONDAY,
                Stream.iterate(MONDAY, day -> day.plusDays(1))
                        .filter(calendar::schoolDay)
                        .limit(days)
                        .toList(),
                false,
                new DayCount(new TermKey(new AcademicYear(2026), "autumn"), termSessions, termSessions, 0, 1, LAW),
                done,
                calendar,
                TERMS,
                true,
                today);
    }

    private static DemandState state(DemandCase at, DemandRule rule) {
        return Demands.of(at).stream()
                .filter(demand -> demand.rule() == rule)
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Example
    void work_is_for_the_first_day() {
        assertEquals(DemandState.DO_TODAY, state(suspended(3, 6, MONDAY), DemandRule.WORK_IS_SET));
        assertEquals(DemandState.OVERDUE, state(suspended(3, 6, MONDAY.plusDays(1)), DemandRule.WORK_IS_SET));
        assertEquals(DemandState.DONE, state(suspended(3, 6, MONDAY, StepKind.WORK_SET), DemandRule.WORK_IS_SET));
    }

    @Example
    void education_elsewhere_begins_on_the_sixth_day_and_not_before() {
        assertEquals(DemandState.NOT_REACHED, state(suspended(5, 10, MONDAY), DemandRule.SCHOOL_PROVIDES));
        assertEquals(DemandState.WAITING, state(suspended(6, 12, MONDAY), DemandRule.SCHOOL_PROVIDES));
        assertEquals(DemandState.DO_TODAY, state(suspended(6, 12, MONDAY.plusDays(7)), DemandRule.SCHOOL_PROVIDES));
    }

    @Example
    void governors_meet_beyond_fifteen_days_and_at_fifteen_only_if_the_parents_ask() {
        assertEquals(DemandState.PASSED, state(suspended(3, 30, MONDAY), DemandRule.GOVERNORS_HEAR_PARENTS));
        assertEquals(DemandState.NOT_REACHED, state(suspended(3, 30, MONDAY), DemandRule.GOVERNORS_MUST_MEET));
        assertEquals(DemandState.WAITING, state(suspended(3, 31, MONDAY), DemandRule.GOVERNORS_MUST_MEET));
        assertEquals(
                DemandState.WAITING,
                state(suspended(3, 30, MONDAY, StepKind.REPRESENTATIONS_MADE), DemandRule.GOVERNORS_HEAR_PARENTS));
    }

    @Example
    void governors_are_told_at_once_beyond_five_days_and_else_by_the_end_of_term() {
        assertEquals(DemandState.DO_TODAY, state(suspended(3, 11, MONDAY), DemandRule.GOVERNORS_TOLD_AT_ONCE));
        Demand each = Demands.of(suspended(3, 10, MONDAY)).stream()
                .filter(demand -> demand.rule() == DemandRule.GOVERNORS_TOLD_EACH_TERM)
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2026, 12, 18)), each.due());
    }

    @Example
    void partners_are_invited_to_a_meeting_that_is_held() {
        assertTrue(Demands.of(suspended(3, 30, MONDAY)).stream()
                .noneMatch(demand -> demand.rule() == DemandRule.PARTNERS_ARE_INVITED));
        assertEquals(DemandState.WAITING, state(suspended(3, 31, MONDAY), DemandRule.PARTNERS_ARE_INVITED));
    }
}
