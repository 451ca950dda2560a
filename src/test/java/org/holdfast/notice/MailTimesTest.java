package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdfast.kernel.Period;
import org.holdfast.school.WorkingDays;

/** When mail may come, by a person's choice. Source: F75. */
class MailTimesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    /** Christmas 2026 and Easter 2027, around the days on which the clocks change. */
    private static final WorkingDays ENGLAND = new WorkingDays(Set.of(
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 28),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 3, 26),
            LocalDate.of(2027, 3, 29)));

    private static final MailTimes NOW = MailTimes.unchosen(ENGLAND, LONDON);

    private static MailTimes times(Rhythm rhythm, String quiet, String holiday) {
        return new MailTimes(rhythm, quiet(quiet), holiday(holiday), ENGLAND, LONDON);
    }

    private static Optional<QuietHours> quiet(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuietHours(LocalTime.parse(text.split("-")[0]), LocalTime.parse(text.split("-")[1])));
    }

    private static Optional<Period> holiday(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(
                        LocalDate.parse(text.split("/")[0]),
                        LocalDate.parse(text.split("/")[1]).plusDays(1)));
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(LONDON).toInstant();
    }

    private static String after(MailTimes times, String wall) {
        return times.after(at(wall)).atZone(LONDON).toLocalDateTime().toString();
    }

    @Example
    void are_at_once_for_who_never_chose() {
        assertEquals("2026-11-28T23:59", after(NOW, "2026-11-28T23:59"), "a Saturday night");
    }

    @Example
    void are_the_next_working_morning_once_a_day() {
        MailTimes daily = times(Rhythm.DAILY, "", "");
        assertEquals("2026-11-23T07:30", after(daily, "2026-11-23T07:30"));
        assertEquals("2026-11-24T07:30", after(daily, "2026-11-23T07:31"));
        assertEquals(
                "2026-12-29T07:30",
                after(daily, "2026-12-24T12:00"),
                "Christmas on Friday, Monday instead of Saturday");
    }

    @Example
    void are_monday_once_a_week_or_the_next_working_day() {
        MailTimes weekly = times(Rhythm.WEEKLY, "", "");
        assertEquals("2026-11-30T07:30", after(weekly, "2026-11-24T12:00"));
        assertEquals("2026-12-29T07:30", after(weekly, "2026-12-23T12:00"), "Boxing Day's substitute on Monday");
    }

    @Example
    void wait_for_the_end_of_quiet_hours() {
        assertEquals("2026-11-24T07:00", after(times(Rhythm.NOW, "22:00-07:00", ""), "2026-11-23T22:00"));
        assertEquals("2026-11-24T07:00", after(times(Rhythm.NOW, "22:00-07:00", ""), "2026-11-24T06:59"));
        assertEquals("2026-11-24T09:00", after(times(Rhythm.DAILY, "06:00-09:00", ""), "2026-11-24T08:00"));
    }

    @Example
    void wait_for_the_first_working_morning_after_a_holiday() {
        String holiday = "2026-11-23/2026-11-27";
        assertEquals("2026-11-30T07:30", after(times(Rhythm.NOW, "", holiday), "2026-11-23T00:00"));
        assertEquals("2026-11-22T23:59", after(times(Rhythm.NOW, "", holiday), "2026-11-22T23:59"));
        assertEquals("2026-11-26T07:30", after(times(Rhythm.WEEKLY, "", "2026-11-20/2026-11-25"), "2026-11-20T12:00"));
        assertFalse(times(Rhythm.NOW, "", holiday).open(at("2026-11-27T23:59")));
        assertTrue(times(Rhythm.NOW, "", holiday).open(at("2026-11-28T00:00")));
    }

    @Example
    void follow_the_clock_on_the_wall_where_it_is_put_forward_or_back() {
        MailTimes night = times(Rhythm.NOW, "22:00-01:30", "");
        assertEquals("2027-03-28T02:00", after(night, "2027-03-28T00:30"), "there is no half past one");
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        assertEquals(first, night.after(Instant.parse("2026-10-24T23:00:00Z")), "half past one comes twice");
        assertEquals(first.plusSeconds(3600), night.after(Instant.parse("2026-10-25T01:10:00Z")));
    }

    @Property(tries = 400)
    void are_what_a_naive_look_at_every_minute_finds(
            @ForAll Rhythm rhythm,
            @ForAll("quiets") Optional<QuietHours> quiet,
            @ForAll("holidays") Optional<Period> holiday,
            @ForAll("moments") Instant since) {
        MailTimes times = new MailTimes(rhythm, quiet, holiday, ENGLAND, LONDON);
        Instant found = times.after(since);
        assertEquals(naive(times, since), found);
        assertTrue(times.open(found), "what leaves then may leave then");
    }

    /** Minute by minute from the midnight before, as somebody would who sits beside it with a calendar. */
    private static Instant naive(MailTimes times, Instant since) {
        boolean called = false;
        boolean missed = false;
        LocalDate day = LocalDate.ofInstant(since, LONDON);
        for (Instant at = day.atStartOfDay(LONDON).toInstant(); ; at = at.plusSeconds(60)) {
            LocalDateTime wall = LocalDateTime.ofInstant(at, LONDON);
            boolean waits = !at.isBefore(since);
            boolean away = away(times, wall.toLocalDate());
            boolean loud = times.quiet()
                    .filter(hours -> naivelyQuiet(hours, wall.toLocalTime()))
                    .isEmpty();
            called |= wall.toLocalTime().equals(LocalTime.of(7, 30)) && called(times, wall.toLocalDate());
            missed |= waits && loud && away;
            boolean leaves = loud && !away && (called || (times.rhythm() == Rhythm.NOW && !missed));
            if (leaves && waits) {
                return at;
            }
            called &= !leaves;
        }
    }

    private static boolean naivelyQuiet(QuietHours hours, LocalTime time) {
        int from = hours.from().toSecondOfDay();
        int length = Math.floorMod(hours.to().toSecondOfDay() - from, 86_400);
        return Math.floorMod(time.toSecondOfDay() - from, 86_400) < length;
    }

    private static boolean called(MailTimes times, LocalDate day) {
        if (off(times, day)) {
            return false;
        }
        if (times.rhythm() != Rhythm.WEEKLY) {
            return true;
        }
        for (LocalDate earlier = day; earlier.getDayOfWeek() != DayOfWeek.MONDAY; ) {
            earlier = earlier.minusDays(1);
            if (!off(times, earlier)) {
                return false;
            }
        }
        return true;
    }

    private static boolean off(MailTimes times, LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 || ENGLAND.holidays().contains(day) || away(times, day);
    }

    private static boolean away(MailTimes times, LocalDate day) {
        return times.holiday()
                .filter(days ->
                        !day.isBefore(days.from()) && day.isBefore(days.end().orElseThrow()))
                .isPresent();
    }

    @Provide
    Arbitrary<Instant> moments() {
        Arbitrary<Instant> any = Arbitraries.integers()
                .between(0, 200 * 24 * 60)
                .map(minutes -> FIRST.atStartOfDay(LONDON).toInstant().plusSeconds(60L * minutes));
        Arbitrary<Instant> clocksChange = Combinators.combine(
                        Arbitraries.of(LocalDate.of(2026, 10, 24), LocalDate.of(2027, 3, 27)),
                        Arbitraries.integers().between(0, 48 * 60))
                .as((day, minutes) -> day.atStartOfDay(LONDON).toInstant().plusSeconds(60L * minutes));
        return Arbitraries.oneOf(any, clocksChange);
    }

    @Provide
    Arbitrary<Optional<QuietHours>> quiets() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 24 * 60 - 1),
                        Arbitraries.integers().between(1, 16 * 60))
                .as((from, length) -> new QuietHours(
                        LocalTime.MIN.plusMinutes(from), LocalTime.MIN.plusMinutes(from + (long) length)))
                .optional();
    }

    @Provide
    Arbitrary<Optional<Period>> holidays() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(1, 90))
                .as((first, length) -> new Period(FIRST.plusDays(first), FIRST.plusDays((long) first + length)))
                .optional();
    }
}
