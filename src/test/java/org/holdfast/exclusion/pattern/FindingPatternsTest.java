package org.holdfast.exclusion.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.Session;
import org.junit.jupiter.api.Test;

/** What counts as a possible exclusion without a record, and when it is pointed out. Source: F43, facts B2. */
class FindingPatternsTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 3);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 12);

    private final Weeks weeks = new Weeks();

    @Test
    void says_in_a_sentence_what_was_seen_and_names_nobody() {
        weeks.noted(TUESDAY, EarlyLeaveKind.COLLECTED).on(MONDAY, "C2", "C2").on(THURSDAY, "/", "C2");
        InformalPattern pattern = weeks.pattern().orElseThrow();
        assertEquals(
                "3 times in 20 school days: left early on Tue 3 Nov (collected by carer or parent),"
                        + " C2 on Mon 9 Nov and Thu 12 Nov",
                pattern.sentence());
        assertEquals(PatternRule.INFORMAL_EXCLUSION, pattern.rule());
        assertEquals(2, pattern.days().get(1).marks().size(), "both sessions of Monday stand behind one time");
    }

    @Test
    void counts_each_kind_since_september_and_each_day_once() {
        weeks.noted(TUESDAY, EarlyLeaveKind.LEFT_EARLY)
                .noted(TUESDAY, LocalTime.of(14, 30), EarlyLeaveKind.COLLECTED)
                .on(TUESDAY, "/", "C2")
                .on(MONDAY, "B", "B")
                .on(LocalDate.of(2026, 9, 8), "/", "O");
        ChildPattern found = weeks.found();
        assertEquals("1 early leave, 0 C2, 1 B, 1 early collection.", found.counts());
        assertEquals(LocalDate.of(2026, 9, 1), found.since());
        assertEquals(Optional.empty(), found.now(), "three days, yet not within twenty school days");
        assertEquals(PatternState.NONE, found.state());
    }

    @Test
    void counts_an_afternoon_away_after_a_morning_at_school_authorised_or_not() {
        weeks.on(TUESDAY, "/", "O").on(MONDAY, "L", "C").on(THURSDAY, "/", "E");
        assertEquals(3, weeks.found().count(PatternSign.LEFT_EARLY));
        assertTrue(weeks.pattern().isPresent());
    }

    @Test
    void leaves_out_whole_days_away_and_afternoons_at_school() {
        weeks.on(TUESDAY, "O", "O").on(MONDAY, "/", "\\").on(THURSDAY, "O", "/").on(THURSDAY.plusDays(1), "/", "V");
        assertEquals(List.of(), weeks.found().days());
    }

    @Test
    void an_agreed_part_time_timetable_explains_c2_on_its_days_alone() {
        weeks.partTime(TUESDAY, MONDAY).on(TUESDAY, "/", "C2").on(MONDAY, "/", "C2");
        assertEquals(
                List.of(MONDAY),
                weeks.found().days().stream().map(PatternDay::day).toList());
    }

    @Test
    void provision_on_record_explains_b_on_its_days_alone() {
        weeks.elsewhere(TUESDAY, MONDAY).on(TUESDAY, "B", "B").on(MONDAY, "B", "B");
        assertEquals(
                List.of(MONDAY),
                weeks.found().days().stream().map(PatternDay::day).toList());
    }

    @Test
    void a_recorded_suspension_is_no_sending_home_without_a_record() {
        weeks.suspended(TUESDAY, Session.AFTERNOON)
                .on(TUESDAY, "/", "E")
                .noted(TUESDAY, EarlyLeaveKind.COLLECTED)
                .suspended(MONDAY, Session.MORNING)
                .suspended(MONDAY, Session.AFTERNOON)
                .on(MONDAY, "C2", "C2");
        assertEquals(List.of(), weeks.found().days());
    }

    @Test
    void b_while_suspended_without_provision_on_record_counts_all_the_same() {
        weeks.suspended(MONDAY, Session.MORNING)
                .suspended(MONDAY, Session.AFTERNOON)
                .on(MONDAY, "B", "B");
        assertEquals(1, weeks.found().count(PatternSign.B));
    }

    @Test
    void goes_away_when_twenty_school_days_have_passed() {
        Weeks later = new Weeks(LocalDate.of(2026, 12, 3));
        later.on(TUESDAY, "/", "O").on(MONDAY, "/", "O").on(THURSDAY, "/", "O");
        assertFalse(later.pattern().isPresent());
    }

    @Test
    void counts_the_last_school_days_of_summer_in_the_first_weeks_of_a_school_year() {
        Weeks early = new Weeks(LocalDate.of(2026, 9, 4));
        early.on(LocalDate.of(2026, 7, 16), "/", "O")
                .on(LocalDate.of(2026, 7, 17), "/", "O")
                .on(LocalDate.of(2026, 9, 3), "/", "O");
        assertEquals(3, early.pattern().orElseThrow().days().size());
    }

    @Test
    void knows_nothing_where_no_mark_was_received() {
        assertEquals(PatternState.NOT_KNOWN, weeks.found().state());
    }

    @Test
    void one_that_goes_on_keeps_its_beginning_and_says_how_it_has_grown() {
        List.of(27, 20, 14, 9, 4, 1).forEach(back -> weeks.on(Weeks.back(back), "/", "O"));
        InformalPattern pattern = weeks.pattern().orElseThrow();
        assertEquals(Weeks.back(27), pattern.began());
        assertEquals(6, pattern.grown());
        assertEquals(4, pattern.days().size(), "the last twenty school days alone");
        assertEquals(2, pattern.round());
    }
}
