package org.holdfast.attendance.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.kernel.Refused;

/** A table of cells, read row by row: finds its separator and heading, and leaves the rows to a layout. */
final class FileTable {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /** Titles and blank lines that reports put above a heading. */
    private static final int ABOVE = 20;

    private static final int LONGEST_ROW = 1 << 18;

    private record Found(FileHeader header, FileLayout layout, char separator, long line) {}

    private final String file;
    private final FileText text;

    FileTable(String file, FileText text) {
        this.file = file;
        this.text = text;
    }

    AttendanceReading read() {
        Found found = found().orElseThrow(() -> AttendanceFiles.refused(
                AttendanceFileRule.IS_ATTENDANCE, file, "no heading of a file of marks was found."));
        found.header().twice().ifPresent(column -> {
            throw AttendanceFiles.refused(
                    AttendanceFileRule.COLUMNS_ARE_ONCE, file, FileRow.quoted(column) + " stands in it twice.");
        });
        FileCollector into = new FileCollector(file);
        try (CsvReader<CsvRecord> reader = reader(found.separator())) {
            for (CsvRecord record : reader) {
                if (record.getStartingLineNumber() > found.line()) {
                    take(record, found, into);
                }
            }
        } catch (CsvParseException e) {
            throw broken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return into.reading(found.layout().format());
    }

    /** As they are written; none where it is no table of attendance. */
    FileRows rows(Set<Integer> lines) {
        Optional<Found> found = found();
        if (found.isEmpty()) {
            return FileRows.NONE;
        }
        Map<Integer, List<String>> cells = new HashMap<>();
        try (CsvReader<CsvRecord> reader = reader(found.get().separator())) {
            for (CsvRecord record : reader) {
                int line = (int) record.getStartingLineNumber();
                if (lines.contains(line)) {
                    cells.put(line, record.getFields());
                }
            }
        } catch (CsvParseException e) {
            throw broken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FileRows(found.get().header().headings(), cells);
    }

    private static void take(CsvRecord record, Found found, FileCollector into) {
        List<String> cells = record.getFields();
        if (blank(cells)) {
            return;
        }
        into.row();
        FileRow row = new FileRow((int) record.getStartingLineNumber(), cells, found.header(), into);
        row.said();
        found.layout().take(row);
    }

    private static boolean blank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Found> found() {
        for (char separator : SEPARATORS) {
            Optional<Found> found = found(separator);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> found(char separator) {
        try (CsvReader<CsvRecord> reader = reader(separator)) {
            int seen = 0;
            for (CsvRecord record : reader) {
                Optional<FileHeader> header = FileHeader.of(record.getFields());
                Optional<FileLayout> layout = header.flatMap(FileTable::layout);
                if (header.isPresent() && layout.isPresent()) {
                    return Optional.of(
                            new Found(header.get(), layout.get(), separator, record.getStartingLineNumber()));
                }
                if (++seen == ABOVE) {
                    break;
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FileLayout> layout(FileHeader header) {
        return DailyLayout.of(header)
                .or(() -> YearLayout.of(header))
                .or(() -> WeekLayout.of(header))
                .or(() -> TotalsLayout.of(header));
    }

    private CsvReader<CsvRecord> reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text.reader());
    }

    private Refused broken() {
        return AttendanceFiles.refused(AttendanceFileRule.CELLS_ARE_WHOLE, file, "its cells cannot be told apart.");
    }
}
