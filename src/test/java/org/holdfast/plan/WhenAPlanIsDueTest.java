package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdfast.child.CareKind;
import org.holdfast.child.ChildState;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.plan.DueDates.Count;
import org.holdfast.plan.PlanFacts.PlanDates;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.school.Term;
import org.holdfast.school.Terms;
import org.holdfast.school.WorkingDays;
import org.holdfast.support.SupportCheck;

/** Today is 23 November 2026, in the autumn term, where an example does not say otherwise. */
class WhenAPlanIsDueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final WorkingDays WORKING =
            new WorkingDays(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1)));
    static final Terms.Calendar CALENDAR = new Terms.Calendar(
            List.of(
                    term("spring", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27)),
                    term("summer", LocalDate.of(2026, 4, 13), LocalDate.of(2026, 7, 21)),
                    term("autumn", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18)),
                    term("spring", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 25)),
                    term("summer", LocalDate.of(2027, 4, 12), LocalDate.of(2027, 7, 21))),
            Set.of(),
            WORKING);

    /** What a child is and what happened, each as one day or none. */
    private record Told(
            CareKind care,
            Optional<LocalDate> since,
            LocalDate born,
            Optional<LocalDate> school,
            Optional<LocalDate> home,
            boolean started,
            Optional<LocalDate> approved,
            Optional<LocalDate> review) {
        Told approvedOn(LocalDate day) {
            return new Told(care, since, born, school, home, true, Optional.of(day), review);
        }
    }

    private static Term term(String name, LocalDate first, LocalDate last) {
        return new Term(null, name, first, last, "test");
    }

    private static Told inCareSince(LocalDate day) {
        return new Told(
                CareKind.LOOKED_AFTER,
                Optional.of(day),
                LocalDate.of(2013, 5, 4),
                Optional.of(LocalDate.of(2024, 9, 2)),
                Optional.of(day),
                false,
                Optional.empty(),
                Optional.empty());
    }

    static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(LONDON).toInstant();
    }

    static Periods periods(boolean own) {
        Map<Setting, Settings.Value> settings = new EnumMap<>(Setting.class);
        settings.put(
                Setting.PEP_STARTED_WORKING_DAYS,
                own ? new Settings.Value(5, "PEP policy 2026", true) : new Settings.Value(10, "guidance", false));
        settings.put(Setting.PEP_READY_WORKING_DAYS, new Settings.Value(20, "regulations", false));
        settings.put(Setting.SCHOOL_CHANGE_WORKING_DAYS, new Settings.Value(20, "Gateshead", false));
        settings.put(Setting.PLACEMENT_CHANGE_WORKING_DAYS, new Settings.Value(15, "local", false));
        return new Periods(settings, CALENDAR, LONDON);
    }

    private static DueDates due(Told told, Optional<Exempt> exempt, LocalDate today, boolean own) {
        ChildState state = new ChildState(
                new ChildId(Ids.next()),
                Optional.of(told.care()),
                Optional.empty(),
                told.school().map(day -> new ChildState.Since("school", Optional.empty(), day, at(day))),
                told.home().map(day -> new ChildState.Since("home", Optional.empty(), day, at(day))),
                told.born(),
                told.since());
        Optional<PlanDates> plan = told.started()
                ? Optional.of(new PlanDates(
                        "plan",
                        2,
                        told.review(),
                        told.approved().map(day -> 1),
                        told.approved().map(WhenAPlanIsDueTest::at),
                        told.approved().map(WhenAPlanIsDueTest::at),
                        Optional.empty(),
                        PlanStatus.DRAFT,
                        Optional.empty()))
                : Optional.empty();
        PlanFacts facts = new PlanFacts(state, plan, Map.of(), List.of(), SupportCheck.NOTHING, Map.of(), List.of());
        return DueDates.of(facts, exempt, periods(own), today);
    }

    private static DueDates due(Told told) {
        return due(told, Optional.empty(), TODAY, false);
    }

    private static List<DueRule> rules(DueDates dates) {
        return dates.all().stream().map(DueDate::rule).toList();
    }

    private static DueDate of(DueDates dates, DueRule rule) {
        return dates.all().stream()
                .filter(date -> date.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    @Example
    void starts_within_10_working_days_of_care_and_is_ready_within_20() {
        DueDates dates = due(inCareSince(LocalDate.of(2026, 11, 2)));
        assertEquals(List.of(DueRule.STARTED_IN_TIME, DueRule.READY_FOR_FIRST_REVIEW), rules(dates));
        assertEquals(LocalDate.of(2026, 11, 16), dates.next().orElseThrow().day());
        assertEquals(
                "10 working days after 2 Nov 2026, when care began",
                dates.next().orElseThrow().words());
        assertEquals(
                LocalDate.of(2026, 11, 30),
                of(dates, DueRule.READY_FOR_FIRST_REVIEW).day());
        assertEquals(Count.OVERDUE, dates.count());
        assertTrue(dates.next().orElseThrow().source().contains("national default: guidance"));
    }

    @Example
    void is_due_without_a_school_place_and_counts_through_christmas() {
        Told told = new Told(
                CareKind.LOOKED_AFTER,
                Optional.of(LocalDate.of(2026, 12, 17)),
                LocalDate.of(2013, 5, 4),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
        DueDates dates = due(told, Optional.empty(), LocalDate.of(2026, 12, 18), false);
        assertEquals(LocalDate.of(2027, 1, 5), dates.next().orElseThrow().day());
        assertEquals(Count.ON_TIME, dates.count());
    }

    @Example
    void says_whose_setting_gave_the_number() {
        DueDates dates = due(inCareSince(LocalDate.of(2026, 11, 2)), Optional.empty(), TODAY, true);
        assertEquals(LocalDate.of(2026, 11, 9), dates.next().orElseThrow().day());
        assertTrue(dates.next().orElseThrow().source().contains("set by the authority: PEP policy 2026"));
    }

    @Example
    void is_reviewed_in_the_term_after_the_last_approval_however_long_ago_that_is() {
        Told told = inCareSince(LocalDate.of(2024, 1, 8));
        DueDates now = due(told.approvedOn(LocalDate.of(2026, 10, 5)));
        assertEquals(List.of(DueRule.REVIEWED_EVERY_TERM), rules(now));
        assertEquals(LocalDate.of(2027, 3, 25), now.next().orElseThrow().day());
        assertEquals(
                "the last school day of the spring term 2027",
                now.next().orElseThrow().words());
        assertEquals(Count.ON_TIME, now.count());
        DueDates missed = due(told.approvedOn(LocalDate.of(2026, 2, 10)));
        assertEquals(LocalDate.of(2026, 7, 21), missed.next().orElseThrow().day());
        assertEquals(Count.OVERDUE, missed.count(), "a term without a review is not forgotten in the next");
        DueDates holiday = due(told.approvedOn(LocalDate.of(2026, 8, 3)));
        assertEquals(
                LocalDate.of(2026, 12, 18), holiday.next().orElseThrow().day(), "in a holiday, the term before it");
    }

    @Example
    void is_reviewed_after_a_real_change_of_school_or_home() {
        Told moved = new Told(
                CareKind.LOOKED_AFTER,
                Optional.of(LocalDate.of(2024, 1, 8)),
                LocalDate.of(2013, 5, 4),
                Optional.of(LocalDate.of(2026, 11, 2)),
                Optional.of(LocalDate.of(2026, 11, 16)),
                true,
                Optional.of(LocalDate.of(2026, 10, 5)),
                Optional.empty());
        DueDates dates = due(moved);
        assertEquals(
                List.of(DueRule.AFTER_SCHOOL_CHANGE, DueRule.AFTER_PLACEMENT_CHANGE, DueRule.REVIEWED_EVERY_TERM),
                rules(dates));
        assertEquals(LocalDate.of(2026, 11, 30), dates.next().orElseThrow().day());
        assertEquals(
                LocalDate.of(2026, 12, 7),
                of(dates, DueRule.AFTER_PLACEMENT_CHANGE).day());
        assertEquals(DueRule.Kind.LOCAL, dates.next().orElseThrow().rule().kind());
        assertEquals(List.of(DueRule.REVIEWED_EVERY_TERM), rules(due(moved.approvedOn(LocalDate.of(2026, 11, 20)))));
    }

    @Example
    void takes_the_home_at_the_start_of_care_for_no_change() {
        Told told = inCareSince(LocalDate.of(2026, 9, 7)).approvedOn(LocalDate.of(2026, 9, 7));
        assertEquals(List.of(DueRule.REVIEWED_EVERY_TERM), rules(due(told)));
    }

    @Example
    void counts_nothing_from_a_start_of_care_that_nobody_knows() {
        Told told = new Told(
                CareKind.LOOKED_AFTER,
                Optional.empty(),
                LocalDate.of(2013, 5, 4),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
        assertEquals(List.of(DueRule.REVIEWED_EVERY_TERM), rules(due(told)));
        assertEquals(LocalDate.of(2026, 12, 18), due(told).next().orElseThrow().day());
    }

    @Example
    void owes_no_statutory_date_from_the_eighteenth_birthday_on() {
        Told told = inCareSince(LocalDate.of(2024, 1, 8)).approvedOn(LocalDate.of(2026, 10, 5));
        Told soonAdult = new Told(
                told.care(),
                told.since(),
                LocalDate.of(2009, 3, 1),
                told.school(),
                told.home(),
                true,
                told.approved(),
                Optional.of(LocalDate.of(2027, 3, 20)));
        assertEquals(List.of(DueRule.AGREED_DATE), rules(due(soonAdult)), "the cut-off lies behind the birthday");
    }

    @Example
    void carries_the_agreed_date_and_no_other_for_a_child_who_is_not_in_care() {
        for (CareKind kind : List.of(CareKind.ADOPTED, CareKind.SPECIAL_GUARDIANSHIP, CareKind.CHILD_IN_NEED)) {
            Told told = new Told(
                    kind,
                    Optional.empty(),
                    LocalDate.of(2013, 5, 4),
                    Optional.of(LocalDate.of(2026, 11, 2)),
                    Optional.empty(),
                    true,
                    Optional.of(LocalDate.of(2026, 10, 5)),
                    Optional.of(LocalDate.of(2026, 12, 1)));
            assertEquals(List.of(DueRule.AGREED_DATE), rules(due(told)));
            assertEquals(
                    "the calendar day set for it",
                    due(told).next().orElseThrow().words());
        }
    }

    @Provide
    Arbitrary<Told> children() {
        Arbitrary<Optional<LocalDate>> day =
                Arbitraries.integers().between(-500, 40).map(TODAY::plusDays).optional();
        Arbitrary<LocalDate> born = Arbitraries.integers().between(-7200, -1500).map(TODAY::plusDays);
        return Combinators.combine(
                        Arbitraries.of(CareKind.class),
                        day,
                        born,
                        day,
                        day,
                        Arbitraries.of(true, false),
                        day.map(one -> one.filter(on -> !on.isAfter(TODAY))),
                        day)
                .as((care, since, born1, school, home, started, approved, review) -> new Told(
                        care,
                        since.filter(on -> !on.isAfter(TODAY)),
                        born1,
                        school,
                        home,
                        started || approved.isPresent(),
                        approved,
                        review));
    }

    @Property(tries = 200)
    void gives_statutory_and_local_dates_to_children_in_care_alone(@ForAll("children") Told told) {
        if (told.care() != CareKind.LOOKED_AFTER) {
            due(told).all().forEach(date -> assertEquals(DueRule.AGREED_DATE, date.rule()));
        }
        if (told.care() == CareKind.SHORT_BREAKS) {
            assertEquals(List.of(), due(told).all());
            assertEquals(Count.NO_DATE, due(told).count());
        }
    }

    @Property(tries = 200)
    void goes_by_time_and_names_unit_rule_source_and_page_of_each(@ForAll("children") Told told) {
        List<DueDate> all = due(told).all();
        for (int i = 1; i < all.size(); i++) {
            assertFalse(all.get(i).day().isBefore(all.get(i - 1).day()));
        }
        for (DueDate date : all) {
            assertTrue(date.words().matches(".*(working days|calendar day|school day|cut-off).*"), date.words());
            assertFalse(date.words().contains("{"), date.words());
            assertFalse(date.source().isBlank() || date.title().isBlank());
            assertTrue(date.href().startsWith("/plan/"));
            boolean working = date.key().startsWith("after_")
                    || date.key().endsWith("_time")
                    || date.key().contains("first");
            assertTrue(!working || WORKING.includes(date.day()), "a working day: " + date);
        }
        assertEquals(all.size(), all.stream().map(DueDate::rule).distinct().count(), "each rule once");
    }

    @Property(tries = 200)
    void leaves_nothing_overdue_by_law_or_local_rule_once_it_is_approved_today(@ForAll("children") Told told) {
        due(told.approvedOn(TODAY)).all().stream()
                .filter(date -> date.rule() != DueRule.AGREED_DATE)
                .forEach(date -> assertFalse(date.overdue(TODAY), date.toString()));
    }

    @Property(tries = 200)
    void never_becomes_due_sooner_by_a_later_approval(@ForAll("children") Told told) {
        Optional<LocalDate> early = day(due(told.approvedOn(TODAY.minusDays(300))), DueRule.REVIEWED_EVERY_TERM);
        Optional<LocalDate> late = day(due(told.approvedOn(TODAY.minusDays(20))), DueRule.REVIEWED_EVERY_TERM);
        if (early.isPresent() && late.isPresent()) {
            assertFalse(late.get().isBefore(early.get()));
        }
    }

    private static Optional<LocalDate> day(DueDates dates, DueRule rule) {
        return dates.all().stream()
                .filter(date -> date.rule() == rule)
                .map(DueDate::day)
                .findFirst();
    }

    @Property(tries = 200)
    void counts_every_child_once_and_an_exempt_one_neither_on_time_nor_overdue(@ForAll("children") Told told) {
        Exempt runs = new Exempt("id", ExemptReason.ILL, "In hospital", TODAY.minusDays(3), TODAY, "Marian Teague");
        Exempt over = new Exempt(
                "id", ExemptReason.ILL, "In hospital", TODAY.minusDays(9), TODAY.minusDays(1), "Marian Teague");
        assertEquals(Count.EXEMPT, due(told, Optional.of(runs), TODAY, false).count());
        assertEquals(
                due(told).count(), due(told, Optional.of(over), TODAY, false).count());
        assertEquals(
                due(told).all().stream().map(DueDate::day).toList(),
                due(told, Optional.of(runs), TODAY, false).all().stream()
                        .map(DueDate::day)
                        .toList(),
                "the dates stand");
    }
}
