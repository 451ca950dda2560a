package org.holdfast.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Working hours run on working days alone, over nights, weekends, bank holidays and clock changes. */
class WorkingHoursTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final WorkingHours OFFICE = new WorkingHours(
            new WorkingDays(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28))),
            LocalTime.of(8, 30),
            LocalTime.of(17, 0),
            LONDON);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    private static String twoHoursAfter(String local) {
        return OFFICE.after(at(local), Duration.ofHours(2))
                .atZone(LONDON)
                .toLocalDateTime()
                .toString();
    }

    @Example
    void run_on_within_a_day() {
        assertEquals("2026-11-23T10:51", twoHoursAfter("2026-11-23T08:51"));
    }

    @Example
    void wait_for_the_offices_to_open() {
        assertEquals("2026-11-23T10:30", twoHoursAfter("2026-11-23T07:10"));
        assertEquals("2026-11-24T10:30", twoHoursAfter("2026-11-23T19:00"));
    }

    @Example
    void go_on_the_next_working_day() {
        assertEquals("2026-11-24T09:30", twoHoursAfter("2026-11-23T16:00"));
        assertEquals("2026-11-30T09:30", twoHoursAfter("2026-11-27T16:00"), "over the weekend");
        assertEquals("2026-12-29T09:30", twoHoursAfter("2026-12-24T16:00"), "over Christmas");
    }

    @Example
    void are_wall_clock_hours_when_the_clocks_change() {
        assertEquals("2026-10-26T09:30", twoHoursAfter("2026-10-23T16:00"));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(0, 400L * 24 * 60).map(m -> at("2026-03-01T00:00")
                .plusSeconds(60 * m));
    }

    @Property(tries = 300)
    void agree_with_counting_minute_by_minute(
            @ForAll("moments") Instant from, @ForAll @IntRange(min = 1, max = 900) int minutes) {
        Instant at = from;
        for (int left = minutes; left > 0; at = at.plusSeconds(60)) {
            left -= OFFICE.include(at) ? 1 : 0;
        }
        assertEquals(at, OFFICE.after(from, Duration.ofMinutes(minutes)));
    }

    @Property(tries = 200)
    void never_end_outside_of_a_working_day(
            @ForAll("moments") Instant from, @ForAll @IntRange(min = 1, max = 900) int minutes) {
        Instant end = OFFICE.after(from, Duration.ofMinutes(minutes));
        assertTrue(OFFICE.include(end.minusSeconds(1)));
    }
}
