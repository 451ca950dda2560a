package org.holdfast.child;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the cells of one row and gathers what is wrong with them. */
final class Ssda903Cells {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})( 00:00(:00)?)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([ T]00:00(:00)?)?");
    private static final int EARLIEST_YEAR = 1980;

    private final Ssda903Row row;
    private final LocalDate today;
    private final List<Ssda903Problem> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    Ssda903Cells(Ssda903Row row, LocalDate today) {
        this.row = row;
        this.today = today;
        if (!row.trouble().isEmpty()) {
            wrong("", row.trouble(), "Export the file again, without changes in a spreadsheet");
        }
    }

    Optional<SocialCareId> childId() {
        Optional<SocialCareId> id = SocialCareId.parse(row.cell("CHILD"));
        if (id.isEmpty()) {
            String cell = row.cell("CHILD");
            wrong(
                    "CHILD",
                    cell.isEmpty() ? "The row names no child" : Ssda903.quoted(cell) + " is not a child id",
                    "Give the child id of your system, in letters and digits");
        }
        return id;
    }

    /** A day that is not to come; blank is empty. */
    Optional<LocalDate> day(String column) {
        return day(column, today);
    }

    /** A day that may be to come, though no later than another; blank is empty. */
    Optional<LocalDate> day(String column, LocalDate latest) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Matcher english = DATE.matcher(cell);
        Matcher iso = ISO.matcher(cell);
        if (english.matches()) {
            return day(column, latest, number(english, 3), number(english, 2), number(english, 1));
        }
        if (iso.matches()) {
            return day(column, latest, number(iso, 1), number(iso, 2), number(iso, 3));
        }
        wrong(column, Ssda903.quoted(cell) + " is not a date", "Write dates as day/month/year, such as 03/09/2025");
        return Optional.empty();
    }

    LocalDate neededDay(String column) {
        if (row.cell(column).isEmpty()) {
            wrong(column, column + " is blank", "Give the date in your system and send again");
        }
        return day(column).orElse(LocalDate.EPOCH);
    }

    /** A code that stands in a list, in capitals. */
    String code(String column, Predicate<String> known) {
        String code = row.cell(column).toUpperCase(Locale.ROOT);
        if (!known.test(code)) {
            wrong(
                    column,
                    code.isEmpty()
                            ? column + " is blank"
                            : Ssda903.quoted(row.cell(column)) + " is not a code of " + column,
                    "Use a code of the SSDA903 guide in your system and send again");
        }
        return code;
    }

    /** A code that may be blank; an unknown one is left aside with a warning. */
    Optional<String> optionalCode(String column, Predicate<String> known) {
        String code = row.cell(column).toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (!known.test(code)) {
            warn(Ssda903.quoted(row.cell(column)) + " is not a code of " + column + "; left aside");
            return Optional.empty();
        }
        return Optional.of(code);
    }

    String cell(String column) {
        return row.cell(column);
    }

    void wrong(String column, String what, String cure) {
        problems.add(new Ssda903Problem(column, what, cure));
    }

    void warn(String what) {
        warnings.add(what);
    }

    List<String> warnings() {
        return warnings;
    }

    <T> Ssda903Line<T> line(Optional<SocialCareId> child, String said, java.util.function.Supplier<T> read) {
        Optional<T> what = problems.isEmpty() ? Optional.of(read.get()) : Optional.empty();
        return new Ssda903Line<>(row.number(), child, said, what, List.copyOf(problems), List.copyOf(warnings));
    }

    private Optional<LocalDate> day(String column, LocalDate latest, int year, int month, int dayOfMonth) {
        try {
            LocalDate day = LocalDate.of(year, month, dayOfMonth);
            if (year < EARLIEST_YEAR || day.isAfter(latest)) {
                String what = day.isAfter(latest)
                        ? (latest.equals(today) ? " lies in the future" : " lies too far in the future")
                        : " is too long ago";
                wrong(column, row.cell(column) + what, "Correct the date in your system");
            }
            return Optional.of(day);
        } catch (DateTimeException e) {
            wrong(column, noSuchDay(row.cell(column), year, month), "Correct the date in your system");
            return Optional.empty();
        }
    }

    private static String noSuchDay(String cell, int year, int month) {
        if (month < 1 || month > 12 || year < 1) {
            return Ssda903.quoted(cell) + " has no such month: dates are day/month/year";
        }
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year + " has "
                + YearMonth.of(year, month).lengthOfMonth() + " days";
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
