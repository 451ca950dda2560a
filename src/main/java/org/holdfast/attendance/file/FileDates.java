package org.holdfast.attendance.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as schools' systems and spreadsheets write them: 2026-09-07, 07/09/2026, 7.9.26, 7 Sep 2026, 2026-Sep-07, 20260907, or
 * the day number of a spreadsheet (46272), each with or without a time. The day stands before the month.
 */
public final class FileDates {
    private static final String TIME = "([ T][0-9:.]{4,12}Z?)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2}|[A-Za-z]{3,9})[-/](\\d{1,2})" + TIME);
    private static final Pattern ENGLISH =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2}|[A-Za-z]{3,9})[-/. ](\\d{4}|\\d{2})" + TIME);
    private static final Pattern PLAIN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NUMBER = Pattern.compile("(\\d{5})([.,]0+)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Day 0 of spreadsheets, which hold 1900 to have been a leap year. */
    private static final LocalDate SHEET = LocalDate.of(1899, 12, 30);

    private static final ZoneId SCHOOLS = ZoneId.of("Europe/London");
    private static final int LONGEST = 40;
    private static final int KEPT = 10_000;

    private final Map<String, Optional<LocalDate>> known = new HashMap<>();

    /** Empty where it is no day, or one that is not in the calendar. */
    public Optional<LocalDate> day(String cell) {
        Optional<LocalDate> before = known.get(cell);
        if (before != null) {
            return before;
        }
        Optional<LocalDate> day = cell.length() > LONGEST ? Optional.empty() : read(cell);
        if (known.size() < KEPT) {
            known.put(cell, day);
        }
        return day;
    }

    /** A moment with its time and, where the file gives none, the zone of English schools. */
    static Optional<Instant> moment(String cell) {
        String text = cell.strip().replace(' ', 'T');
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            try {
                return Optional.of(LocalDateTime.parse(text).atZone(SCHOOLS).toInstant());
            } catch (DateTimeException noMoment) {
                return Optional.empty();
            }
        }
    }

    private static Optional<LocalDate> read(String cell) {
        try {
            Matcher iso = ISO.matcher(cell);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), month(iso.group(2)), number(iso, 3)));
            }
            Matcher english = ENGLISH.matcher(cell);
            if (english.matches()) {
                int year = number(english, 3);
                return Optional.of(
                        LocalDate.of(year < 100 ? 2000 + year : year, month(english.group(2)), number(english, 1)));
            }
            Matcher plain = PLAIN.matcher(cell);
            if (plain.matches()) {
                return Optional.of(LocalDate.of(number(plain, 1), number(plain, 2), number(plain, 3)));
            }
            Matcher days = NUMBER.matcher(cell);
            return days.matches() ? Optional.of(SHEET.plusDays(number(days, 1))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
