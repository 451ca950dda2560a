package org.holdfast.attendance.file;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.attendance.Session;

/** A row for each child with a column for each session, headed by a date, or by a weekday beside a column for the week. */
final class WeekLayout implements FileLayout {
    private static final Pattern HEADING =
            Pattern.compile("(mon|tue|wed|thu|fri|sat|sun)?[a-z]*[ ,_-]*(.*?)[ _:-]*(am|pm)", Pattern.CASE_INSENSITIVE);
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final int LONGEST = 40;

    /** @param date empty where the heading names a weekday, given as days after Monday */
    private record Cell(int place, Optional<LocalDate> date, int weekday, Session session) {}

    private final List<Cell> cells;

    private WeekLayout(List<Cell> cells) {
        this.cells = cells;
    }

    static Optional<FileLayout> of(FileHeader header) {
        FileDates dates = new FileDates();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < header.headings().size(); i++) {
            cell(i, header.headings().get(i), dates)
                    .filter(cell -> cell.date().isPresent() || header.has(FileColumn.WEEK))
                    .ifPresent(cells::add);
        }
        return cells.size() < 2 ? Optional.empty() : Optional.of(new WeekLayout(cells));
    }

    private static Optional<Cell> cell(int place, String heading, FileDates dates) {
        Matcher matcher = HEADING.matcher(heading);
        if (heading.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        Session session = matcher.group(3).equalsIgnoreCase("am") ? Session.MORNING : Session.AFTERNOON;
        String day = matcher.group(2);
        if (day.isEmpty()) {
            return Optional.ofNullable(matcher.group(1))
                    .map(word ->
                            new Cell(place, Optional.empty(), DAYS.indexOf(word.toLowerCase(Locale.ROOT)), session));
        }
        return dates.day(day)
                .filter(FileCollector::plausible)
                .map(date -> new Cell(place, Optional.of(date), 0, session));
    }

    @Override
    public FileFormat format() {
        return FileFormat.WEEK_GRID;
    }

    @Override
    public void take(FileRow row) {
        Optional<LocalDate> monday = Optional.empty();
        if (cells.stream().anyMatch(cell -> cell.date().isEmpty())) {
            monday = row.day(FileColumn.WEEK).map(WeekLayout::monday);
            if (monday.isEmpty()) {
                return;
            }
        }
        Optional<FilePupil> pupil = row.pupil();
        if (pupil.isEmpty()) {
            return;
        }
        for (Cell cell : cells) {
            Optional<LocalDate> day = cell.date();
            if (day.isEmpty()) {
                day = monday.map(first -> first.plusDays(cell.weekday()));
            }
            day.ifPresent(
                    on -> row.mark(pupil.get(), on, cell.session(), row.cell(cell.place()), row.heading(cell.place())));
        }
    }

    /** A week said to begin on a Sunday is that of the next day. */
    private static LocalDate monday(LocalDate begins) {
        return begins.getDayOfWeek() == DayOfWeek.SUNDAY
                ? begins.plusDays(1)
                : begins.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
