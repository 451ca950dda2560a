package org.holdfast.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in a sentence about a file, such as {@code 3 May 2012}. */
final class PlainDay {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private PlainDay() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
