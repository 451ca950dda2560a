package org.holdfast.imports;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.file.FileProblem;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** The rows of a file of exclusions that could not be taken, as they were sent, with what is wrong in two more columns. */
@UseCase
public class DownloadFailedExclusions {
    @Inject
    Acting acting;

    @Inject
    ImportRuns runs;

    @Inject
    ExclusionFiles reader;

    /** @throws NotFound if the content of the file is erased */
    @Allowed(Task.IMPORT_EXCLUSIONS)
    public String run(String runId) {
        ImportRun run = runs.of(ImportRun.Subject.EXCLUSIONS, runId);
        Map<Integer, List<FileProblem>> wrong = new TreeMap<>();
        runs.rows(run).stream()
                .filter(row -> row.outcome() == RowOutcome.INVALID)
                .forEach(row -> wrong.put(
                        row.number(), List.of(new FileProblem(row.number(), row.field(), row.reason(), row.cure()))));
        acting.about("exclusions, failed rows");
        acting.rows(wrong.size());
        return FailedRows.csv(wrong, reader.table(reader.file(run)).rows(wrong.keySet()));
    }
}
