package org.holdfast.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.FileFormat;
import org.holdfast.attendance.FileProblem;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Files;

/** The rows of an attendance file that could not be taken, as they were sent, with what is wrong in two more columns. */
@UseCase
public class DownloadFailedMarks {
    @Inject
    Acting acting;

    @Inject
    AttendanceRuns runs;

    @Inject
    Files files;

    /** @throws NotFound if the content of the file is erased */
    @Allowed(Task.IMPORT_ATTENDANCE)
    public String run(String runId) {
        AttendanceRun run = runs.of(runId);
        Map<Integer, List<FileProblem>> wrong = new TreeMap<>();
        runs.findings(run).invalid().forEach(problem -> wrong.computeIfAbsent(problem.line(), line -> new ArrayList<>())
                .add(problem));
        acting.about("attendance file, failed rows");
        acting.rows(wrong.size());
        return csv(wrong, run.format().filter(FileFormat.CTF::equals).isPresent() ? Map.of() : lines(run, wrong));
    }

    private static String csv(Map<Integer, List<FileProblem>> wrong, Map<Integer, String> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(record("ROW", "ERROR", lines.getOrDefault(1, "")));
            wrong.forEach((line, problems) -> csv.writeRecord(record(
                    String.valueOf(line),
                    String.join(
                            " ",
                            problems.stream().map(DownloadFailedMarks::words).toList()),
                    lines.getOrDefault(line, ""))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String words(FileProblem problem) {
        return (problem.column().isEmpty() ? "" : problem.column() + ": ") + problem.words();
    }

    private static List<String> record(String row, String error, String line) {
        List<String> record = new ArrayList<>(List.of(row, PlainCell.of(error)));
        FailedLine.cells(line).forEach(cell -> record.add(PlainCell.of(cell)));
        return record;
    }

    /** The header and the wrong lines; a line is a row, as readers count. */
    private Map<Integer, String> lines(AttendanceRun run, Map<Integer, List<FileProblem>> wrong) {
        Map<Integer, String> lines = new HashMap<>();
        try (InputStream content = files.content(files.of(run.fileId(), run.authorityId()));
                BufferedReader reader = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine(), number++) {
                if (number == 1 || wrong.containsKey(number)) {
                    lines.put(number, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
