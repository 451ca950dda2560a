package org.holdfast.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.file.FileProblem;
import org.holdfast.attendance.file.FileRows;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** The rows of an attendance file that could not be taken, as they were sent, with what is wrong in two more columns. */
@UseCase
public class DownloadFailedMarks {
    @Inject
    Acting acting;

    @Inject
    AttendanceRuns runs;

    @Inject
    FileLines lines;

    /** @throws NotFound if the content of the file is erased */
    @Allowed(Task.IMPORT_ATTENDANCE)
    public String run(String runId) {
        AttendanceRun run = runs.of(runId);
        Map<Integer, List<FileProblem>> wrong = new TreeMap<>();
        runs.findings(run).invalid().forEach(problem -> wrong.computeIfAbsent(problem.line(), line -> new ArrayList<>())
                .add(problem));
        acting.about("attendance file, failed rows");
        acting.rows(wrong.size());
        return csv(wrong, lines.of(run, wrong.keySet()));
    }

    private static String csv(Map<Integer, List<FileProblem>> wrong, FileRows rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(record("ROW", "ERROR", rows.header()));
            wrong.forEach((line, problems) -> csv.writeRecord(record(
                    String.valueOf(line),
                    String.join(
                            " ",
                            problems.stream().map(DownloadFailedMarks::words).toList()),
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
