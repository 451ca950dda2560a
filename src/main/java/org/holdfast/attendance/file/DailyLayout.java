package org.holdfast.attendance.file;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.attendance.Remark;
import org.holdfast.attendance.Session;

/** A row for each child, day and session, or for each child and day with a column for each session. */
final class DailyLayout implements FileLayout {
    /** Where a session's mark stands, and what is said beside it. */
    private record Half(Session session, FileColumn code, FileColumn minutes, FileColumn reason) {}

    private static final Half ONE_MORNING =
            new Half(Session.MORNING, FileColumn.CODE, FileColumn.MINUTES, FileColumn.REASON);
    private static final Half ONE_AFTERNOON =
            new Half(Session.AFTERNOON, FileColumn.CODE, FileColumn.MINUTES, FileColumn.REASON);
    private static final Half MORNING =
            new Half(Session.MORNING, FileColumn.MORNING, FileColumn.MORNING_MINUTES, FileColumn.MORNING_REASON);
    private static final Half AFTERNOON = new Half(
            Session.AFTERNOON, FileColumn.AFTERNOON, FileColumn.AFTERNOON_MINUTES, FileColumn.AFTERNOON_REASON);

    private final boolean both;
    private final boolean remarks;

    private DailyLayout(boolean both, FileHeader header) {
        this.both = both;
        this.remarks = FileColumn.REMARKS.stream().anyMatch(header::has);
    }

    static Optional<FileLayout> of(FileHeader header) {
        if (header.has(FileColumn.DAY, FileColumn.SESSION, FileColumn.CODE)) {
            return Optional.of(new DailyLayout(false, header));
        }
        return header.has(FileColumn.DAY, FileColumn.MORNING, FileColumn.AFTERNOON)
                ? Optional.of(new DailyLayout(true, header))
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
            mark(row, pupil, day, MORNING);
            mark(row, pupil, day, AFTERNOON);
            return;
        }
        String written = row.cell(FileColumn.SESSION);
        session(written)
                .ifPresentOrElse(
                        session -> mark(row, pupil, day, session == Session.MORNING ? ONE_MORNING : ONE_AFTERNOON),
                        () -> row.problem(
                                row.heading(FileColumn.SESSION),
                                FileProblem.quoted(written) + " is neither morning nor afternoon",
                                "Write AM or PM"));
    }

    private void mark(FileRow row, FilePupil pupil, LocalDate day, Half half) {
        Optional<Remark> remark = remarks ? row.remark(half.minutes(), half.reason()) : Optional.of(Remark.NOTHING);
        remark.ifPresent(
                said -> row.mark(pupil, day, half.session(), row.cell(half.code()), said, row.heading(half.code())));
    }

    static Optional<Session> session(String written) {
        return switch (written) {
            case "AM" -> Optional.of(Session.MORNING);
            case "PM" -> Optional.of(Session.AFTERNOON);
            default ->
                switch (FileCells.plain(written).toUpperCase(Locale.ROOT)) {
                    case "AM", "MORNING", "1" -> Optional.of(Session.MORNING);
                    case "PM", "AFTERNOON", "2" -> Optional.of(Session.AFTERNOON);
                    default -> Optional.empty();
                };
        };
    }
}
