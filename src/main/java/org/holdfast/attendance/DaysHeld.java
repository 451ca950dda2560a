package org.holdfast.attendance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.holdfast.school.Terms;

/** The days on which a place held school in the last two years, worked out once for all its children. */
final class DaysHeld {
    private static final int YEARS = 2;

    private final Terms.Calendar calendar;
    private final List<LocalDate> days;

    DaysHeld(Terms.Calendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.days = today.minusYears(YEARS)
                .datesUntil(today.plusDays(1))
                .filter(calendar::schoolDay)
                .toList();
    }

    Terms.Calendar calendar() {
        return calendar;
    }

    /** The last so many school days up to and with a day, oldest first; fewer where no more are known. */
    List<LocalDate> last(int many, LocalDate upTo) {
        int to = Collections.binarySearch(days, upTo);
        int end = to >= 0 ? to + 1 : -to - 1;
        return days.subList(Math.max(0, end - many), end);
    }

    boolean includes(LocalDate day) {
        return Collections.binarySearch(days, day) >= 0;
    }

    /** How many lie after a day. */
    int after(LocalDate day) {
        int at = Collections.binarySearch(days, day);
        return days.size() - (at >= 0 ? at + 1 : -at - 1);
    }
}
