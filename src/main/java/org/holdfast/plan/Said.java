package org.holdfast.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as sentences say them. */
public final class Said {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Said() {}

    /** "9 Nov 2026": sentences travel in lists and over the interface, so the year always stands. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
