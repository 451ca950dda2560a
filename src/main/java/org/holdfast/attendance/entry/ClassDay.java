package org.holdfast.attendance.entry;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.school.Terms;

/**
 * A class list of one day.
 *
 * @param held whether the school was open to pupils
 * @param before the school day before it
 * @param after the school day after it
 */
public record ClassDay(LocalDate day, boolean held, LocalDate before, LocalDate after, List<MarkRow> rows) {
    /** A summer holiday and a little more. */
    private static final int FAR = 70;

    static ClassDay of(LocalDate day, Terms.Calendar calendar, List<MarkRow> rows) {
        return new ClassDay(
                day, calendar.schoolDay(day), schoolDay(day, -1, calendar), schoolDay(day, 1, calendar), rows);
    }

    private static LocalDate schoolDay(LocalDate from, int step, Terms.Calendar calendar) {
        for (int i = 1; i <= FAR; i++) {
            LocalDate day = from.plusDays((long) i * step);
            if (calendar.schoolDay(day)) {
                return day;
            }
        }
        return from.plusDays(step);
    }
}
