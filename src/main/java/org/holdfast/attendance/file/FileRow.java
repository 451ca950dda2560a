package org.holdfast.attendance.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.attendance.Remark;
import org.holdfast.attendance.Session;

/** One row of a table while it is read. */
final class FileRow {
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,6})(\\.0+)?( ?min(ute)?s?)?");

    private final int line;
    private final List<String> cells;
    private final FileHeader header;
    private final FileCollector into;

    FileRow(int line, List<String> cells, FileHeader header, FileCollector into) {
        this.line = line;
        this.cells = cells;
        this.header = header;
        this.into = into;
    }

    int line() {
        return line;
    }

    /** Without blanks around it; empty where the row is too short or there is no such column. */
    String cell(FileColumn column) {
        return cell(header.place(column));
    }

    String cell(int place) {
        return place >= 0 && place < cells.size() ? cells.get(place).strip() : "";
    }

    /** With the blanks around it, which may stand for sessions. */
    String raw(FileColumn column) {
        int place = header.place(column);
        return place < cells.size() ? cells.get(place) : "";
    }

    String heading(FileColumn column) {
        return header.heading(column);
    }

    String heading(int place) {
        return header.headings().get(place);
    }

    /** A day of register years that can be; blank or wrong is a problem. */
    Optional<LocalDate> day(FileColumn column) {
        String cell = cell(column);
        Optional<LocalDate> day = into.dates().day(cell).filter(FileCollector::plausible);
        if (day.isEmpty()) {
            problem(
                    heading(column),
                    cell.isEmpty() ? "The row has no date" : FileProblem.quoted(cell) + " is no date of a register",
                    "Write dates as day/month/year, such as 03/09/2026");
        }
        return day;
    }

    void mark(FilePupil pupil, LocalDate day, Session session, String code, String heading) {
        mark(pupil, day, session, code, Remark.NOTHING, heading);
    }

    void mark(FilePupil pupil, LocalDate day, Session session, String code, Remark remark, String heading) {
        into.mark(line, pupil, school(), day, session, code, remark, heading);
    }

    /** Minutes late and a reason from their columns; minutes that are no number are a problem. */
    Optional<Remark> remark(FileColumn minutes, FileColumn reason) {
        String cell = cell(minutes);
        Matcher number = MINUTES.matcher(cell);
        if (!cell.isEmpty() && !number.matches()) {
            problem(
                    heading(minutes),
                    FileProblem.quoted(cell) + " is no number of minutes",
                    "Give whole minutes, or nothing");
            return Optional.empty();
        }
        int late = cell.isEmpty() ? 0 : Integer.parseInt(number.group(1));
        return Optional.of(new Remark(
                Optional.of(late).filter(said -> said > 0),
                cell(reason).replaceAll("\\p{C}+", " ").strip()));
    }

    void problem(String heading, String what, String cure) {
        into.problem(new FileProblem(line, heading, what, cure));
    }

    /** A row that names no child is a problem. */
    Optional<FilePupil> pupil() {
        return into.pupils().of(this);
    }

    FileSchool school() {
        return into.schools().of(this);
    }

    /** Takes the moment at which the file was given out, from a column that says it. */
    void said() {
        String cell = cell(FileColumn.EXPORTED);
        if (!cell.isEmpty()) {
            FileDates.moment(cell).ifPresent(into::said);
        }
    }

    FileCollector into() {
        return into;
    }
}
