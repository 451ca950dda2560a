package org.holdfast.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.holdfast.school.CalendarView.Whose;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is 23 November 2026, in the autumn term of 2026/27. */
@HoldfastTest
class KeepingTheCalendarTest {
    private static final int YEAR = 2026;

    @Inject
    World world;

    @Inject
    Terms terms;

    @Inject
    ReadTerms readTerms;

    @Inject
    SetTerm setTerm;

    @Inject
    ResetTerm resetTerm;

    @Inject
    AddClosure addClosure;

    @Inject
    RemoveClosure removeClosure;

    private LocalAuthority authority;
    private School school;
    private Actor admin;

    @BeforeEach
    void anAdministrator() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        admin = world.person("Rosalind Peake", Role.ADMINISTRATOR, authority.id());
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(month >= 9 ? YEAR : YEAR + 1, month, day);
    }

    private static TermDates autumn(LocalDate last, @Nullable LocalDate cutOff) {
        return new TermDates("autumn", day(9, 2), last, day(10, 19), day(10, 30), cutOff);
    }

    private void set(String place, TermDates dates) {
        world.doAs(admin, () -> setTerm.run(place, YEAR, dates));
    }

    private Terms.Calendar of(TermPlace place) {
        return world.inTransaction(() -> terms.of(place));
    }

    private Terms.Calendar ofSchool() {
        return of(TermPlace.of(school));
    }

    private CalendarView seen(String place) {
        return world.as(admin, () -> readTerms.run(place, YEAR));
    }

    private CalendarView.Row row(String place) {
        return seen(place).row("autumn").orElseThrow();
    }

    private static void refused(Rule rule, String field, Executable act) {
        Refused refused = assertThrows(Refused.class, act);
        assertEquals(rule, refused.rule());
        assertEquals(field, refused.field().orElse(""));
    }

    @Test
    void begins_with_three_national_years_and_their_half_terms() {
        Terms.Calendar national = world.inTransaction(terms::national);
        for (int year = 2025; year <= 2027; year++) {
            int shown = year;
            List<Term> of = national.terms().stream()
                    .filter(term -> term.year().start() == shown)
                    .toList();
            assertEquals(
                    List.of("autumn", "spring", "summer"),
                    of.stream().map(Term::name).toList());
            of.forEach(term ->
                    assertTrue(term.includes(term.halfFirst().orElseThrow().minusDays(1))
                            && !term.includes(term.halfFirst().orElseThrow())));
            int days = of.stream()
                    .mapToInt(term ->
                            national.schoolDays(term.firstDay(), term.lastDay().plusDays(1)))
                    .sum();
            assertTrue(days >= 190 && days <= 200, year + ": " + days + " school days");
        }
    }

    @Test
    void counts_no_half_term_bank_holiday_or_closure_as_a_school_day() {
        assertEquals(0, ofSchool().schoolDays(day(10, 26), day(10, 31)), "half-term");
        assertEquals(4, ofSchool().schoolDays(day(5, 3), day(5, 8)), "Early May");
        world.doAs(admin, () -> addClosure.run(school.id(), "Training day", day(11, 27), null));
        assertFalse(ofSchool().schoolDay(day(11, 27)));
        assertTrue(of(TermPlace.ofAuthority(authority.id())).schoolDay(day(11, 27)), "of that school alone");
        assertTrue(ofSchool().workingDays().includes(day(10, 27)), "working days run through half-term");
        String closure = seen(school.id()).closures().get(0).id();
        world.doAs(admin, () -> removeClosure.run(school.id(), closure));
        assertTrue(ofSchool().schoolDay(day(11, 27)));
    }

    @Test
    void takes_a_schools_own_term_before_its_areas_and_that_before_the_national_one() {
        assertEquals(Whose.NATIONAL, row(school.id()).whose());
        set(authority.id(), autumn(day(12, 17), null));
        assertEquals(day(12, 17), row(school.id()).term().lastDay());
        assertEquals(Whose.AUTHORITY, row(school.id()).whose());
        assertEquals(Whose.OWN, row(authority.id()).whose());
        set(school.id(), autumn(day(12, 11), null));
        assertEquals(day(12, 11), row(school.id()).term().lastDay());
        assertEquals(day(12, 17), row(authority.id()).term().lastDay());
        assertEquals(3, seen(school.id()).rows().size(), "the other terms stay as they were");
        world.doAs(admin, () -> resetTerm.run(school.id(), YEAR, "autumn"));
        assertEquals(Whose.AUTHORITY, row(school.id()).whose());
    }

    @Test
    void takes_the_cut_off_of_the_authority_responsible_and_else_the_last_school_day() {
        assertEquals(day(12, 18), row(authority.id()).cutOff());
        assertFalse(row(authority.id()).ownCutOff());
        world.doAs(admin, () -> addClosure.run(authority.id(), "Closed", day(12, 18), null));
        assertEquals(day(12, 17), row(authority.id()).cutOff(), "the last day on which school is held");
        set(authority.id(), autumn(day(12, 18), day(12, 4)));
        assertEquals(day(12, 4), row(authority.id()).cutOff());
        LocalAuthority other = world.anAuthority();
        TermPlace elsewhere = new TermPlace(Optional.of(school.id()), Optional.of(authority.id()), other.id());
        Terms.Calendar calendar = of(elsewhere);
        assertEquals(
                day(12, 17), calendar.cutOff(calendar.termOf(world.today()).orElseThrow()), "not that of the area");
        TermPlace ours = new TermPlace(Optional.empty(), Optional.empty(), authority.id());
        assertEquals(day(12, 4), of(ours).cutOff(of(ours).termOf(world.today()).orElseThrow()));
    }

    @Test
    void refuses_days_that_do_not_fit() {
        String id = authority.id();
        refused(
                SchoolRule.TERM_HAS_BOTH_DAYS,
                "lastDay",
                () -> set(id, new TermDates("autumn", day(9, 2), null, null, null, null)));
        refused(
                SchoolRule.TERM_ENDS_AFTER_ITS_FIRST_DAY,
                "lastDay",
                () -> set(id, new TermDates("autumn", day(10, 2), day(9, 2), null, null, null)));
        refused(
                SchoolRule.TERMS_DO_NOT_OVERLAP,
                "firstDay",
                () -> set(id, new TermDates("autumn", day(9, 2), day(1, 8), null, null, null)));
        refused(SchoolRule.CUT_OFF_LIES_IN_TERM, "cutOff", () -> set(id, autumn(day(12, 18), day(12, 21))));
        refused(
                SchoolRule.HALF_TERM_IS_WHOLE,
                "halfLast",
                () -> set(id, new TermDates("autumn", day(9, 2), day(12, 18), day(10, 26), null, null)));
        refused(
                SchoolRule.HALF_TERM_LIES_IN_TERM,
                "halfFirst",
                () -> set(id, new TermDates("autumn", day(9, 2), day(12, 18), day(12, 14), day(12, 18), null)));
        refused(
                SchoolRule.TERM_LIES_IN_ITS_YEAR,
                "firstDay",
                () -> set(id, new TermDates("autumn", day(9, 2).minusYears(1), day(12, 18), null, null, null)));
        refused(
                SchoolRule.TERM_HAS_A_NAME,
                "name",
                () -> set(id, new TermDates("winter", day(9, 2), day(12, 18), null, null, null)));
        refused(
                SchoolRule.CUT_OFF_IS_THE_AUTHORITYS,
                "cutOff",
                () -> set(school.id(), autumn(day(12, 18), day(12, 4))));
        refused(
                SchoolRule.CLOSURE_HAS_ITS_DAYS,
                "closedTo",
                () -> world.doAs(admin, () -> addClosure.run(id, "Closed", day(11, 27), day(11, 26))));
        refused(
                SchoolRule.CLOSURE_IS_NAMED,
                "closure",
                () -> world.doAs(admin, () -> addClosure.run(id, " ", day(11, 27), null)));
    }

    @Test
    void is_only_for_the_administrators_own_places() {
        School stranger = world.aSchool(world.anAuthority());
        refused(SchoolRule.WITHIN_OWN_AUTHORITY, "place", () -> set(stranger.id(), autumn(day(12, 18), null)));
        assertThrows(NotFound.class, () -> seen(stranger.id()));
        assertThrows(NotFound.class, () -> world.doAs(admin, () -> removeClosure.run(school.id(), "no such")));
    }

    @Test
    void costs_one_statement_for_one_place_and_for_forty() {
        set(school.id(), autumn(day(12, 11), null));
        int one = StatementCount.of(() -> ofSchool());
        List<TermPlace> places = Stream.generate(() -> TermPlace.of(world.aSchool(authority)))
                .limit(40)
                .toList();
        assertEquals(1, one);
        StatementCount.atMost(1, () -> world.inTransaction(() -> terms.ofPlaces(places)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029})
    void knows_the_bank_holidays_that_the_rules_give(int year) {
        for (String nation : List.of("England", "Wales")) {
            Set<LocalDate> stored = world
                    .inTransaction(() -> (List<?>) world.em()
                            .createNativeQuery("select on_day from bank_holiday where nation = ?1")
                            .setParameter(1, nation)
                            .getResultList())
                    .stream()
                    .map(day -> ((Date) day).toLocalDate())
                    .filter(day -> day.getYear() == year)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(usual(year), stored, nation);
        }
    }

    /** Source: Banking and Financial Dealings Act 1971, Schedule 1, and the proclamations each year. */
    private static Set<LocalDate> usual(int year) {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate easter = easter(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        for (LocalDate day :
                List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26))) {
            LocalDate kept = day;
            while (kept.getDayOfWeek().getValue() > 5 || days.contains(kept)) {
                kept = kept.plusDays(1);
            }
            days.add(kept);
        }
        return days;
    }

    /** By counting moons as Gauss did; the stored rows were made by another method. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int d = (19 * a + 24) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
        int march = 22 + d + e;
        return LocalDate.of(year, 3, 1).plusDays(march - 1L);
    }
}
