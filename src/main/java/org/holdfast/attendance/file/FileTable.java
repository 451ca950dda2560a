package org.holdfast.attendance.file;

import java.util.Optional;
import java.util.Set;

/** A table of attendance, read row by row: knows its heading, and leaves the rows to a layout. */
final class FileTable {
    private final String file;
    private final Optional<FileCells> found;

    FileTable(String file, FileText text) {
        this.file = file;
        this.found = FileCells.of(file, text, cells -> FileHeader.of(cells)
                .flatMap(FileTable::layout)
                .isPresent());
    }

    AttendanceReading read() {
        FileCells cells = found.orElseThrow(() -> AttendanceFiles.refused(
                AttendanceFileRule.IS_ATTENDANCE, file, "no heading of a file of marks was found."));
        FileHeader header = FileHeader.of(cells.heading()).orElseThrow();
        FileLayout layout = layout(header).orElseThrow();
        header.twice().ifPresent(column -> {
            throw AttendanceFiles.refused(
                    AttendanceFileRule.COLUMNS_ARE_ONCE, file, FileProblem.quoted(column) + " stands in it twice.");
        });
        FileCollector into = new FileCollector(file);
        cells.each((row, line) -> take(new FileRow(line, row, header, into), layout, into));
        return into.reading(layout.format());
    }

    /** As they are written; none where it is no table of attendance. */
    FileRows rows(Set<Integer> lines) {
        return found.map(cells -> cells.rows(lines)).orElse(FileRows.NONE);
    }

    private static void take(FileRow row, FileLayout layout, FileCollector into) {
        into.row();
        row.said();
        layout.take(row);
    }

    private static Optional<FileLayout> layout(FileHeader header) {
        return DailyLayout.of(header)
                .or(() -> YearLayout.of(header))
                .or(() -> WeekLayout.of(header))
                .or(() -> TotalsLayout.of(header));
    }
}
