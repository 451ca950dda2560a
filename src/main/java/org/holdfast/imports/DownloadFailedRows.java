package org.holdfast.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Ssda903Kind;
import org.holdfast.child.Ssda903Row;
import org.holdfast.child.Ssda903Table;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/**
 * The rows of one file that could not be loaded, with what is wrong, as a CSV that can be mended and sent again.
 * Postcodes stay out: they are shown to nobody.
 */
@UseCase
public class DownloadFailedRows {
    private static final Set<String> LEFT_OUT = Set.of("HOME_POST", "PL_POST");

    @Inject
    Acting acting;

    @Inject
    ImportRuns runs;

    @Inject
    SocialCareFiles reader;

    /** @throws NotFound if the file was not sent, or its content is erased */
    @Allowed(Task.IMPORT_SOCIAL_CARE)
    public String run(String runId, Ssda903Kind kind) {
        ImportRun run = runs.of(runId);
        Ssda903Table table = reader.table(run, kind).orElseThrow(() -> new NotFound("File"));
        Map<Integer, Ssda903Row> cells = new HashMap<>();
        table.rows().forEach(row -> cells.put(row.number(), row));
        List<ImportRow> failed = runs.failed(run, kind);
        acting.about("ssda903 failed rows, " + kind.name().toLowerCase(Locale.ROOT));
        acting.rows(failed.size());
        return csv(table, cells, failed);
    }

    private static String csv(Ssda903Table table, Map<Integer, Ssda903Row> cells, List<ImportRow> failed) {
        List<String> columns = table.columns().stream()
                .filter(column -> !LEFT_OUT.contains(column))
                .toList();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            List<String> header = new ArrayList<>(columns);
            header.addAll(List.of("ROW", "ERROR"));
            csv.writeRecord(header);
            for (ImportRow row : failed) {
                Ssda903Row source = cells.get(row.number());
                List<String> record = new ArrayList<>();
                columns.forEach(column -> record.add(PlainCell.of(source == null ? "" : source.cell(column))));
                record.add(String.valueOf(row.number()));
                record.add(PlainCell.of(
                        (row.field().isEmpty() ? "" : row.field() + ": ") + row.reason() + ". " + row.cure()));
                csv.writeRecord(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
