package org.holdfast.attendance;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A row for each child, day and session, or for each child and day with a column for each session. */
final class DailyLayout implements FileLayout {
    private final boolean both;

    private DailyLayout(boolean both) {
        this.both = both;
    }

    static Optional<FileLayout> of(FileHeader header) {
        if (header.has(FileColumn.DAY, FileColumn.SESSION, FileColumn.CODE)) {
            return Optional.of(new DailyLayout(false));
        }
        return header.has(FileColumn.DAY, FileColumn.MORNING, FileColumn.AFTERNOON)
                ? Optional.of(new DailyLayout(true))
                : Optional.empty();
    }

    @Override
    public FileFormat format() {
        return FileFormat.DAILY;
    }

    @Override
    public void take(FileRow row) {
        row.day(FileColumn.DAY).ifPresent(day -> row.pupil().ifPresent(pupil -> take(row, pupil, day)));
    }

    private void take(FileRow row, FilePupil pupil, LocalDate day) {
        if (both) {
            mark(row, pupil, day, Session.MORNING, FileColumn.MORNING);
            mark(row, pupil, day, Session.AFTERNOON, FileColumn.AFTERNOON);
            return;
        }
        String written = row.cell(FileColumn.SESSION);
        session(written)
                .ifPresentOrElse(
                        session -> mark(row, pupil, day, session, FileColumn.CODE),
                        () -> row.problem(
                                row.heading(FileColumn.SESSION),
                                FileRow.quoted(written) + " is neither morning nor afternoon",
                                "Write AM or PM"));
    }

    private static void mark(FileRow row, FilePupil pupil, LocalDate day, Session session, FileColumn column) {
        row.mark(pupil, day, session, row.cell(column), row.heading(column));
    }

    static Optional<Session> session(String written) {
        return switch (written) {
            case "AM" -> Optional.of(Session.MORNING);
            case "PM" -> Optional.of(Session.AFTERNOON);
            default ->
                switch (FileColumn.plain(written).toUpperCase(Locale.ROOT)) {
                    case "AM", "MORNING", "1" -> Optional.of(Session.MORNING);
                    case "PM", "AFTERNOON", "2" -> Optional.of(Session.AFTERNOON);
                    default -> Optional.empty();
                };
        };
    }
}
