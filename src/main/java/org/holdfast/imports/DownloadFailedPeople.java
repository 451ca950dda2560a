package org.holdfast.imports;

import jakarta.inject.Inject;
import java.util.HashMap;
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
import org.holdfast.training.sheet.SignInSheet;

/** The rows of a sign-in sheet that could not be taken, as they were sent, with what is wrong in two more columns. */
@UseCase
public class DownloadFailedPeople {
    @Inject
    Acting acting;

    @Inject
    SheetRuns runs;

    @Inject
    SheetFiles reader;

    /** @throws NotFound if the content of the file is erased */
    @Allowed(Task.IMPORT_TRAINING)
    public String run(String runId) {
        ImportRun run = runs.of(runId);
        SignInSheet sheet = reader.sheet(run);
        Map<Integer, List<FileProblem>> wrong = new TreeMap<>();
        Map<Integer, List<String>> cells = new HashMap<>();
        reader.look(run).of(ImportView.INVALID).forEach(row -> {
            SheetCase.Why why = row.why();
            wrong.put(
                    row.line(), List.of(new FileProblem(row.line(), why.column(), bare(why.what()), bare(why.cure()))));
            cells.put(row.line(), sheet.written(row.line()));
        });
        acting.about("sign-in sheet, failed rows");
        acting.rows(wrong.size());
        return FailedRows.csv(wrong, new FileRows(sheet.heading(), cells));
    }

    private static String bare(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
