package org.holdfast.imports;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.file.FileProblem;
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
        return FailedRows.csv(wrong, lines.of(run, wrong.keySet()));
    }
}
