package org.holdfast.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Working days are weekdays without bank holidays, whatever schools do. */
class CountingWorkingDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2191).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<WorkingDays> calendars() {
        return days().set().ofMaxSize(80).map(WorkingDays::new);
    }

    @Property(tries = 200)
    void never_land_on_a_day_off(
            @ForAll("calendars") WorkingDays days,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        assertTrue(days.includes(days.after(day, n)));
    }

    @Property(tries = 200)
    void count_back_to_what_was_added(
            @ForAll("calendars") WorkingDays days,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        assertEquals(n, days.between(day, days.after(day, n)));
        assertEquals(n - 1, days.between(day, days.after(day, n).minusDays(1)), "and not a day sooner");
    }

    @Property(tries = 200)
    void come_later_for_more_days_and_never_sooner_from_a_later_day(
            @ForAll("calendars") WorkingDays days,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 40) int later,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        assertTrue(days.after(day, n + 1).isAfter(days.after(day, n)));
        assertFalse(days.after(day.plusDays(later), n).isBefore(days.after(day, n)));
    }

    @Property(tries = 200)
    void come_no_sooner_with_one_more_bank_holiday(
            @ForAll("days") LocalDate holiday,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        assertFalse(new WorkingDays(Set.of(holiday)).after(day, n).isBefore(WorkingDays.WEEKDAYS.after(day, n)));
    }

    @Example
    void run_over_christmas_without_its_bank_holidays() {
        WorkingDays days = new WorkingDays(
                Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1)));
        assertEquals(LocalDate.of(2027, 1, 5), days.after(LocalDate.of(2026, 12, 17), 10));
        assertEquals(LocalDate.of(2026, 11, 16), days.after(LocalDate.of(2026, 11, 2), 10));
        assertEquals(0, days.between(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 28)));
    }

    @Example
    void are_counted_from_one() {
        assertThrows(IllegalArgumentException.class, () -> WorkingDays.WEEKDAYS.after(FIRST, 0));
    }
}
