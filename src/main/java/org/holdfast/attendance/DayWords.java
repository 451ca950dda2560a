package org.holdfast.attendance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as sentences about attendance write them, always with their year. */
public final class DayWords {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private DayWords() {}

    /** "25 November 2026". */
    public static String of(LocalDate day) {
        return LONG.format(day);
    }

    /** "Wed 25 Nov 2026". */
    public static String withWeekday(LocalDate day) {
        return FULL.format(day);
    }
}
