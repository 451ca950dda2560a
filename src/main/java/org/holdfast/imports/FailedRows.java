package org.holdfast.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.attendance.file.FileProblem;
import org.holdfast.attendance.file.FileRows;

/** Rows that could not be taken, as they were sent, with what is wrong in two more columns. */
final class FailedRows {
    private FailedRows() {}

    /** @param wrong by line */
    static String csv(Map<Integer, List<FileProblem>> wrong, FileRows rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(record("ROW", "ERROR", rows.header()));
            wrong.forEach((line, problems) -> csv.writeRecord(record(
                    String.valueOf(line),
                    String.join(" ", problems.stream().map(FailedRows::words).toList()),
                    rows.row(line))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String words(FileProblem problem) {
        return (problem.column().isEmpty() ? "" : problem.column() + ": ") + problem.words();
    }

    private static List<String> record(String row, String error, List<String> cells) {
        List<String> record = new ArrayList<>(List.of(row, PlainCell.of(error)));
        cells.forEach(cell -> record.add(PlainCell.of(cell)));
        return record;
    }
}
