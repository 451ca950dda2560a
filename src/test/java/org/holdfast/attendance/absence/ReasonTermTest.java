package org.holdfast.attendance.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReasonTermTest {
    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5;
    }

    @Property
    void as_many_school_days_follow_the_absence_as_there_are_and_the_last_is_one_of_them(
            @ForAll @IntRange(min = 0, max = 4000) int later, @ForAll @IntRange(min = 1, max = 5) int days) {
        LocalDate absent = LocalDate.of(2020, 1, 1).plusDays(later);
        LocalDate by = new ReasonTerm(days, "").after(absent, Optional.empty());
        long between = absent.plusDays(1)
                .datesUntil(by.plusDays(1))
                .filter(ReasonTermTest::weekday)
                .count();
        assertEquals(days, between);
        assertTrue(weekday(by));
    }
}
