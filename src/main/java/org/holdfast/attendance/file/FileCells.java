package org.holdfast.attendance.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import org.holdfast.kernel.Refused;

/** The cells of a table, whatever its separator and whatever titles stand above its heading. */
public final class FileCells {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /** Titles and blank lines that reports put above a heading. */
    private static final int ABOVE = 20;

    private static final int LONGEST_ROW = 1 << 18;

    private final String file;
    private final FileText text;
    private final char separator;
    private final List<String> heading;
    private final long line;

    private FileCells(String file, FileText text, char separator, CsvRecord heading) {
        this.file = file;
        this.text = text;
        this.separator = separator;
        this.heading = heading.getFields();
        this.line = heading.getStartingLineNumber();
    }

    /**
     * Looks for the heading.
     *
     * @param file its name, for messages only
     * @return empty where no row near the top is one
     */
    public static Optional<FileCells> of(String file, FileText text, Predicate<List<String>> heading) {
        for (char separator : SEPARATORS) {
            Optional<FileCells> found = of(file, text, separator, heading);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<FileCells> of(String file, FileText text, char separator, Predicate<List<String>> heading) {
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            int seen = 0;
            for (CsvRecord record : reader) {
                if (heading.test(record.getFields())) {
                    return Optional.of(new FileCells(file, text, separator, record));
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

    public List<String> heading() {
        return heading;
    }

    /**
     * Every row below the heading that is not blank, with its line; the first line of the file is 1.
     *
     * @throws Refused if the cells cannot be told apart
     */
    public void each(ObjIntConsumer<List<String>> take) {
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            for (CsvRecord record : reader) {
                if (record.getStartingLineNumber() > line && !blank(record.getFields())) {
                    take.accept(record.getFields(), (int) record.getStartingLineNumber());
                }
            }
        } catch (CsvParseException e) {
            throw AttendanceFiles.refused(AttendanceFileRule.CELLS_ARE_WHOLE, file, "its cells cannot be told apart.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some rows as they are written. */
    public FileRows rows(Set<Integer> lines) {
        Map<Integer, List<String>> cells = new HashMap<>();
        each((row, place) -> {
            if (lines.contains(place)) {
                cells.put(place, row);
            }
        });
        return new FileRows(heading.stream().map(String::strip).toList(), cells);
    }

    /** A heading as headings are compared: case, blanks and punctuation do not count. */
    public static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static boolean blank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static CsvReader<CsvRecord> reader(FileText text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text.reader());
    }
}
