package org.holdfast.attendance.file;

import java.util.Optional;

/** A row for each child with the marks of a year, or of a part of it, in one cell. */
final class YearLayout implements FileLayout {
    private YearLayout() {}

    static Optional<FileLayout> of(FileHeader header) {
        return header.has(FileColumn.MARKS, FileColumn.START) ? Optional.of(new YearLayout()) : Optional.empty();
    }

    @Override
    public FileFormat format() {
        return FileFormat.YEAR_STRING;
    }

    @Override
    public void take(FileRow row) {
        row.day(FileColumn.START).ifPresent(first -> row.pupil().ifPresent(pupil -> {
            String heading = row.heading(FileColumn.MARKS);
            MarkString.of(first, row.raw(FileColumn.MARKS))
                    .ifPresentOrElse(
                            marks -> marks.take(row.line(), heading, pupil, row.school(), row.into()),
                            () -> row.problem(
                                    heading, "There are more marks than sessions in two years", "Give a year's marks"));
        }));
    }
}
