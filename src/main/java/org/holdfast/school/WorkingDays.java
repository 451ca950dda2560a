package org.holdfast.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Working days of a nation: Monday to Friday without its bank holidays. They run through school holidays. Source: facts
 * C3, "working days, not school days".
 *
 * @param holidays bank holidays, in years for which they are known
 */
public record WorkingDays(Set<LocalDate> holidays) {
    /** Where no bank holidays are known. */
    public static final WorkingDays WEEKDAYS = new WorkingDays(Set.of());

    public boolean includes(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.contains(day);
    }

    /**
     * The n-th working day after a day; that day itself is not counted.
     *
     * @throws IllegalArgumentException for fewer than one
     */
    public LocalDate after(LocalDate day, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("working days are counted from one: " + n);
        }
        LocalDate reached = day;
        for (int left = n; left > 0; ) {
            reached = reached.plusDays(1);
            left -= includes(reached) ? 1 : 0;
        }
        return reached;
    }

    /** Working days after the first day, up to and with the last; none where it does not lie ahead. */
    public int between(LocalDate after, LocalDate upTo) {
        return upTo.isAfter(after)
                ? (int) after.plusDays(1)
                        .datesUntil(upTo.plusDays(1))
                        .filter(this::includes)
                        .count()
                : 0;
    }
}
