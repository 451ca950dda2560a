package org.holdfast.plan.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** When the queue will be done, as far as the last weeks can tell. */
class ForecastingTheQueueTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 18);

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Forecast of(int waiting, List<Integer> seconds) {
        return Forecast.of(waiting, seconds, FRIDAY, ForecastingTheQueueTest::weekday, Optional.of(LAST_DAY));
    }

    @Test
    void goes_on_at_the_pace_of_the_last_twenty_working_days() {
        Forecast forecast = of(40, Collections.nCopies(100, 600));
        assertEquals(100, forecast.decided());
        assertEquals(Optional.of(10), forecast.minutes());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 2)), forecast.doneBy(), "five a day: eight working days on");
        assertEquals(Optional.of(12), forecast.spare());
        assertFalse(forecast.late());
    }

    @Test
    void says_by_how_much_it_is_too_late() {
        Forecast forecast = of(40, Collections.nCopies(20, 600));
        assertEquals(Optional.of(LocalDate.of(2027, 1, 15)), forecast.doneBy());
        assertEquals(Optional.of(-20), forecast.spare());
        assertTrue(forecast.late());
    }

    @Test
    void does_not_guess_from_fewer_than_five() {
        assertTrue(of(40, List.of(60, 60, 60, 60)).doneBy().isEmpty());
        assertTrue(of(40, List.of(60, 60, 60, 60, 60)).doneBy().isPresent());
    }

    @Test
    void takes_the_middle_time_and_leaves_out_what_is_not_known() {
        assertEquals(Optional.of(4), of(1, List.of(0, 0, 60, 120, 360, 6000)).minutes());
        assertTrue(of(1, List.of(0, 0, 0, 0, 0)).minutes().isEmpty());
    }

    @Test
    void of_nothing_waiting_there_is_nothing_to_say() {
        assertTrue(of(0, Collections.nCopies(20, 600)).done());
        assertTrue(of(0, Collections.nCopies(20, 600)).doneBy().isEmpty());
    }

    @Test
    void looks_back_over_working_days_alone() {
        assertEquals(LocalDate.of(2026, 10, 23), Forecast.lookBack(FRIDAY, ForecastingTheQueueTest::weekday));
    }

    @Property(tries = 200)
    void ends_on_a_working_day_to_come_and_more_plans_never_end_it_sooner(
            @ForAll @IntRange(min = 1, max = 900) int waiting,
            @ForAll @Size(min = 5, max = 200) List<@IntRange(max = 9000) Integer> seconds) {
        LocalDate end = of(waiting, seconds).doneBy().orElseThrow();
        assertTrue(end.isAfter(FRIDAY) && weekday(end));
        assertFalse(of(waiting + 1, seconds).doneBy().orElseThrow().isBefore(end));
    }

    @Property(tries = 200)
    void is_late_exactly_when_it_ends_after_the_cut_off(
            @ForAll @IntRange(min = 1, max = 900) int waiting, @ForAll @IntRange(min = 5, max = 200) int decided) {
        Forecast forecast = of(waiting, Collections.nCopies(decided, 600));
        assertEquals(forecast.doneBy().orElseThrow().isAfter(LAST_DAY), forecast.late());
    }
}
