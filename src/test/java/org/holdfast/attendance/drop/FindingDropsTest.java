package org.holdfast.attendance.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.attendance.Session;
import org.holdfast.school.Setting;
import org.junit.jupiter.api.Test;

class FindingDropsTest {
    private static final LocalDate FOUR_SCHOOL_WEEKS_AGO = LocalDate.of(2026, 10, 19);

    private static List<LocalDate> lastFourWeeks() {
        return Pupil.schoolDays(FOUR_SCHOOL_WEEKS_AGO, Pupil.TODAY);
    }

    /** Away on every so many of the last twenty days, never on one weekday alone. */
    private static Pupil awayEvery(int days) {
        Pupil pupil = Pupil.whoAlwaysCame();
        for (int i = 0; i < lastFourWeeks().size(); i += days) {
            pupil.on(lastFourWeeks().get(i), "O", "O");
        }
        return pupil;
    }

    private static Drop only(Pupil pupil, DropRule rule) {
        assertEquals(List.of(rule), pupil.rules());
        return pupil.drop(rule).orElseThrow();
    }

    @Test
    void says_nothing_of_a_child_who_comes() {
        assertEquals(List.of(), Pupil.whoAlwaysCame().drops());
    }

    @Test
    void says_how_far_attendance_fell_below_the_own_last_term_with_both_sums() {
        Drop drop = only(awayEvery(4), DropRule.BELOW_OWN_BASE);
        assertEquals("Attendance has dropped by 25 points in 4 school weeks", drop.title());
        assertEquals(
                "75.0% · 30 of 40 sessions from 19 October 2026 to 20 November 2026, against their own"
                        + " 100.0% · 134 of 134 sessions in the summer term 2026.",
                drop.sentence());
        assertEquals(10, drop.marks().size());
        assertEquals(250, drop.size());
    }

    @Test
    void compares_a_child_with_nobody_else() {
        Pupil pupil = awayEvery(4);
        Pupil.schoolDays(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 7, 22)).stream()
                .filter(day -> day.getDayOfMonth() % 4 == 0)
                .forEach(day -> pupil.on(day, "O", "O"));
        assertEquals(List.of(), pupil.rules());
    }

    @Test
    void speaks_at_exactly_the_points_that_were_set() {
        Pupil pupil = Pupil.whoAlwaysCame();
        List<LocalDate> days = lastFourWeeks();
        pupil.mark(days.get(0), Session.MORNING, "O").mark(days.get(6), Session.MORNING, "O");
        pupil.mark(days.get(12), Session.MORNING, "O");
        assertEquals(List.of(), pupil.rules());
        assertEquals(
                List.of(DropRule.BELOW_OWN_BASE),
                pupil.mark(days.get(18), Session.MORNING, "O").rules());
        assertEquals(List.of(), pupil.whoseAuthoritySet(Setting.DROP_POINTS, 11).rules());
    }

    @Test
    void leaves_missing_marks_out_of_every_figure() {
        Pupil pupil = Pupil.whoAlwaysCame();
        lastFourWeeks().stream().skip(2).limit(9).forEach(day -> pupil.on(day, "", ""));
        assertEquals(List.of(), pupil.drops());
    }

    @Test
    void says_nothing_when_too_few_marks_are_left_to_tell() {
        Pupil pupil = awayEvery(2);
        lastFourWeeks().stream().limit(11).forEach(day -> pupil.on(day, "", ""));
        assertTrue(pupil.course().tally(FOUR_SCHOOL_WEEKS_AGO, Pupil.TODAY).possible() < DropBasis.LEAST_NOW);
        assertEquals(Optional.empty(), pupil.drop(DropRule.BELOW_OWN_BASE));
    }

    @Test
    void says_nothing_when_no_marks_came_for_more_than_two_school_weeks() {
        Pupil pupil = awayEvery(4);
        lastFourWeeks().stream().skip(9).forEach(day -> pupil.on(day, "", ""));
        assertEquals(List.of(), pupil.drops());
    }

    @Test
    void takes_an_agreed_part_time_timetable_for_no_drop() {
        Pupil pupil = Pupil.whoAlwaysCame();
        lastFourWeeks().forEach(day -> pupil.mark(day, Session.AFTERNOON, "C2"));
        assertEquals(List.of(), pupil.drops());
    }

    @Test
    void takes_closures_and_days_not_required_for_no_absence() {
        Pupil pupil = Pupil.whoAlwaysCame();
        lastFourWeeks().stream().limit(8).forEach(day -> pupil.on(day, "Y4", "#"));
        assertEquals(List.of(), pupil.drops());
    }

    @Test
    void finds_a_run_and_the_marks_of_it() {
        Pupil pupil = Pupil.whoAlwaysCame().whoseAuthoritySet(Setting.DROP_POINTS, 50);
        List<LocalDate> days = lastFourWeeks();
        pupil.mark(days.get(16), Session.AFTERNOON, "N");
        days.subList(17, 20).forEach(day -> pupil.on(day, "N", "N"));
        Drop drop = only(pupil, DropRule.RUN_OF_SESSIONS);
        assertEquals("Away for 7 sessions in a row", drop.title());
        assertEquals(
                "From Tue 17 Nov 2026 to Fri 20 Nov 2026. Holidays and closures between them are not counted.",
                drop.sentence());
        assertEquals(LocalDate.of(2026, 11, 17), drop.began());
        assertEquals(List.of("7 of the 7 missed sessions are N: no reason is known yet."), drop.notes());
    }

    @Test
    void goes_on_with_a_run_over_half_term() {
        Pupil pupil = Pupil.whoAlwaysCame().whoseAuthoritySet(Setting.DROP_POINTS, 50);
        pupil.on(LocalDate.of(2026, 10, 22), "O", "O").on(LocalDate.of(2026, 10, 23), "O", "O");
        pupil.on(LocalDate.of(2026, 11, 2), "O", "O");
        assertEquals(
                List.of(DropRule.RUN_OF_SESSIONS),
                pupil.drops(LocalDate.of(2026, 11, 3)).stream().map(Drop::rule).toList());
    }

    @Test
    void ends_a_run_where_a_mark_is_missing() {
        Pupil pupil = Pupil.whoAlwaysCame().whoseAuthoritySet(Setting.DROP_POINTS, 50);
        List<LocalDate> days = lastFourWeeks();
        days.subList(16, 20).forEach(day -> pupil.on(day, "N", "N"));
        pupil.mark(days.get(18), Session.MORNING, "");
        assertEquals(List.of(), pupil.rules());
    }

    @Test
    void still_tells_of_a_run_for_a_week_after_the_child_is_back() {
        Pupil pupil = Pupil.whoAlwaysCame().whoseAuthoritySet(Setting.DROP_POINTS, 50);
        List<LocalDate> days = lastFourWeeks();
        days.subList(12, 16).forEach(day -> pupil.on(day, "O", "O"));
        assertEquals(
                "Away for 8 sessions in a row, and back since",
                only(pupil, DropRule.RUN_OF_SESSIONS).title());
        days.subList(16, 18).forEach(day -> pupil.on(day, "", ""));
        Pupil earlier = Pupil.whoAlwaysCame().whoseAuthoritySet(Setting.DROP_POINTS, 50);
        days.subList(10, 15).forEach(day -> earlier.on(day, "O", "O"));
        assertEquals(List.of(), earlier.rules());
    }

    @Test
    void points_a_run_of_illness_out_at_twice_the_length_and_no_illness_as_a_drop() {
        Pupil pupil = Pupil.whoAlwaysCame();
        List<LocalDate> days = lastFourWeeks();
        days.subList(15, 20).forEach(day -> pupil.on(day, "I", "I"));
        assertEquals(List.of(), pupil.rules());
        assertEquals(
                List.of(DropRule.RUN_OF_SESSIONS),
                pupil.on(days.get(14), "I", "I").rules());
    }

    @Test
    void takes_a_suspension_for_no_run() {
        Pupil pupil = Pupil.whoAlwaysCame().whoseAuthoritySet(Setting.DROP_POINTS, 50);
        lastFourWeeks().subList(15, 20).forEach(day -> pupil.on(day, "E", "E"));
        assertEquals(List.of(), pupil.rules());
    }

    @Test
    void finds_the_weekday_and_the_half_of_the_day() {
        Pupil pupil = Pupil.whoAlwaysCame().whoseAuthoritySet(Setting.DROP_POINTS, 50);
        pupil.on(DayOfWeek.MONDAY, LocalDate.of(2026, 11, 2), "O", "\\");
        Drop drop = only(pupil, DropRule.WEEKDAY_PATTERN);
        assertEquals("Away on 3 of the last 6 Monday mornings", drop.title());
        assertEquals(
                "Since 5 October 2026, against 0 of 24 other days. Appointments, suspensions and agreed absence are"
                        + " not counted.",
                drop.sentence());
    }

    @Test
    void takes_a_weekly_appointment_or_an_agreed_part_time_day_for_no_pattern() {
        for (String letter : Set.of("M", "C2")) {
            Pupil pupil = Pupil.whoAlwaysCame().whoseAuthoritySet(Setting.DROP_POINTS, 50);
            pupil.on(DayOfWeek.MONDAY, LocalDate.of(2026, 10, 5), letter, letter);
            assertEquals(List.of(), pupil.rules());
        }
    }

    @Test
    void finds_lateness_that_creeps_up() {
        Pupil pupil = Pupil.whoAlwaysCame();
        List<LocalDate> days = lastFourWeeks();
        for (int i : List.of(4, 9, 12, 15, 17, 19)) {
            pupil.mark(days.get(i), Session.MORNING, "L");
        }
        Drop drop = only(pupil, DropRule.LATENESS_CREEPS_UP);
        assertEquals("Late 6 times in 4 school weeks", drop.title());
        assertEquals(Set.of("L"), drop.marks().stream().map(SeenMark::letter).collect(Collectors.toSet()));
    }

    @Test
    void lets_lateness_rest_that_grows_less() {
        Pupil pupil = Pupil.whoAlwaysCame();
        List<LocalDate> days = lastFourWeeks();
        for (int i : List.of(0, 1, 2, 3, 4, 15)) {
            pupil.mark(days.get(i), Session.MORNING, "L");
        }
        assertEquals(List.of(), pupil.rules());
    }

    @Test
    void compares_the_time_since_a_move_of_home_with_the_time_before() {
        Pupil pupil = Pupil.whoAlwaysCame().movedHome(LocalDate.of(2026, 9, 21));
        List<LocalDate> since = Pupil.schoolDays(LocalDate.of(2026, 9, 21), LocalDate.of(2026, 10, 17));
        for (int i = 0; i < since.size(); i += 2) {
            pupil.on(since.get(i), "O", "O");
        }
        Drop drop = only(pupil, DropRule.SINCE_THIS_PLACEMENT);
        assertEquals("Attendance has dropped by 25 points since the last move of home", drop.title());
        assertEquals(LocalDate.of(2026, 9, 21), drop.began());
    }
}
