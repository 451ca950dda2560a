package org.holdfast.exclusion.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.attendance.file.FileDates;
import org.holdfast.attendance.file.FileProblem;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.CensusTerms;
import org.holdfast.kernel.Refused;

/** Reads the exclusions of a school census row by row, and says of each row that cannot be read why. Touches no record. */
public final class CensusFiles {
    private static final int MOST = 20_000;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final CensusTable table;
    private final FileDates dates = new FileDates();
    private final CensusPupils pupils = new CensusPupils(dates);
    private final LocalDate today;
    private final List<ExclusionRow> rows = new ArrayList<>();
    private final List<FileProblem> problems = new ArrayList<>();

    private CensusFiles(CensusTable table, LocalDate today) {
        this.table = table;
        this.today = today;
    }

    /** A row cannot be taken. */
    private static final class Unreadable extends Exception {
        private final transient CensusColumn column;
        private final String what;
        private final String cure;

        Unreadable(CensusColumn column, String what, String cure) {
            super(what);
            this.column = column;
            this.what = what;
            this.cure = cure;
        }
    }

    /**
     * @param pupils the table to which rows may point
     * @throws Refused if rows point to a table that was not sent, or there are too many
     */
    public static CensusReading read(CensusTable exclusions, Optional<CensusTable> pupils, LocalDate today) {
        if (exclusions.linked() && pupils.isEmpty()) {
            throw ExclusionFileRule.PUPILS_ARE_SENT.of(exclusions.file(), "");
        }
        CensusFiles reader = new CensusFiles(exclusions, today);
        pupils.ifPresent(reader.pupils::take);
        exclusions.cells().each(reader::take);
        return new CensusReading(reader.rows, reader.problems, exclusions.heading(CensusColumn.REASON_ONE));
    }

    private void take(List<String> row, int line) {
        if (rows.size() + problems.size() >= MOST) {
            throw ExclusionFileRule.NOT_TOO_MANY_ROWS.of(table.file(), "there are too many rows.");
        }
        try {
            CensusPupils.Named named = pupil(row);
            rows.add(new ExclusionRow(line, named.pupil(), named.school(), terms(row)));
        } catch (Unreadable e) {
            problems.add(new FileProblem(line, table.heading(e.column), e.what, e.cure));
        }
    }

    private CensusPupils.Named pupil(List<String> row) throws Unreadable {
        CensusPupils.Named named = pupils.of(table, row)
                .orElseThrow(() -> new Unreadable(
                        table.cell(row, CensusColumn.ON_ROLL).isEmpty() ? CensusColumn.OFF_ROLL : CensusColumn.ON_ROLL,
                        "The table of pupils has no such number",
                        "Send the table that belongs to these exclusions"));
        if (named.pupil().nameless()) {
            String doubt = named.pupil().doubt();
            throw new Unreadable(
                    CensusColumn.UPN,
                    doubt.isEmpty() ? "The row names no child" : doubt,
                    "Give the UPN, or name and birth date");
        }
        return named;
    }

    private CensusTerms terms(List<String> row) throws Unreadable {
        String written = table.cell(row, CensusColumn.CATEGORY);
        Category category = Category.ofCode(written)
                .orElseThrow(() -> new Unreadable(
                        CensusColumn.CATEGORY,
                        written.isEmpty() ? "The row has no category" : FileProblem.quoted(written) + " is no category",
                        "Use SUSP, LNCH or PERM"));
        return new CensusTerms(category, start(row), category == Category.PERMANENT ? 0 : sessions(row), reasons(row));
    }

    private LocalDate start(List<String> row) throws Unreadable {
        String written = table.cell(row, CensusColumn.START);
        LocalDate day = dates.day(written)
                .filter(it -> !it.isBefore(EARLIEST))
                .orElseThrow(() -> new Unreadable(
                        CensusColumn.START,
                        written.isEmpty() ? "The row has no date" : FileProblem.quoted(written) + " is no date",
                        "Write dates as day/month/year, such as 03/09/2026"));
        if (day.isAfter(today)) {
            throw new Unreadable(
                    CensusColumn.START, "It begins after today", "Send it once it has begun, or correct the date");
        }
        return day;
    }

    private int sessions(List<String> row) throws Unreadable {
        String written = table.cell(row, CensusColumn.SESSIONS).replaceFirst("[.,]0+$", "");
        int sessions = written.matches("\\d{1,4}") ? Integer.parseInt(written) : 0;
        if (sessions < 1 || sessions > CensusTerms.MOST_SESSIONS) {
            throw new Unreadable(
                    CensusColumn.SESSIONS,
                    written.isEmpty()
                            ? "The row has no number of sessions"
                            : FileProblem.quoted(written) + " is no number of sessions",
                    "Give half days as a whole number, 1 or more");
        }
        return sessions;
    }

    private List<String> reasons(List<String> row) throws Unreadable {
        List<String> reasons = CensusColumn.REASONS.stream()
                .map(column -> table.cell(row, column).toUpperCase(Locale.ROOT))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (reasons.isEmpty()) {
            throw new Unreadable(
                    CensusColumn.REASON_ONE, "The row has no reason", "Give at least one reason code of the census");
        }
        return reasons;
    }
}
