package org.holdfast.child;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** Reads a CSV of the SSDA903 return into rows; what the cells mean is for {@link Ssda903Header} and its like. */
public final class Ssda903 {
    private static final int MOST_ROWS = 100_000;
    private static final int LONGEST_CELL = 100;
    private static final int UNKNOWN_NAMED = 5;

    private final String file;
    private final List<String> notes = new ArrayList<>();
    private List<String> columns = List.of();

    private Ssda903(String file) {
        this.file = file;
    }

    /**
     * @param file its name, for messages only
     * @throws Refused if it is no text, none of the files, or its cells cannot be told apart
     */
    public static Ssda903Table read(String file, byte[] content) {
        return new Ssda903(file).table(content);
    }

    /** Text of a cell fit for a message: short, on one line. */
    static String quoted(String cell) {
        String plain = cell.replaceAll("\\p{C}", "?");
        return "“" + (plain.length() > 40 ? plain.substring(0, 40) + "…" : plain) + "”";
    }

    private Ssda903Table table(byte[] content) {
        String text = decoded(content);
        int line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                throw refused(Ssda903Rule.IS_HEADER_OR_EPISODES, "there is nothing in it.");
            }
            Ssda903Kind kind = kind(records.next());
            List<Ssda903Row> rows = new ArrayList<>();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = (int) record.getStartingLineNumber();
                if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row(kind, record));
                }
                if (rows.size() > MOST_ROWS) {
                    throw refused(Ssda903Rule.NOT_TOO_MANY_ROWS, Ssda903Rule.NOT_TOO_MANY_ROWS.sentence());
                }
            }
            return new Ssda903Table(
                    kind, columns.stream().filter(kind::knows).toList(), List.copyOf(notes), List.copyOf(rows));
        } catch (CsvParseException e) {
            throw refused(
                    Ssda903Rule.CELLS_ARE_WHOLE, "after row " + line + ". " + Ssda903Rule.CELLS_ARE_WHOLE.sentence());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw refused(Ssda903Rule.IS_TEXT, "this is not a text file. " + Ssda903Rule.IS_TEXT.sentence());
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(Ssda903Rule.IS_TEXT, "this is not text in UTF-8. " + Ssda903Rule.IS_TEXT.sentence());
        }
    }

    private Ssda903Kind kind(CsvRecord header) {
        columns = header.getFields().stream()
                .map(name -> name.replaceAll("\\p{C}", "").strip().toUpperCase(Locale.ROOT))
                .toList();
        Ssda903Kind kind = Ssda903Kind.of(columns).orElseThrow(this::unrecognised);
        Set<String> seen = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String column : columns) {
            if (kind.knows(column) && !seen.add(column)) {
                throw refused(Ssda903Rule.IS_HEADER_OR_EPISODES, "the column " + column + " stands in it twice.");
            }
            if (!kind.knows(column) && !column.isEmpty()) {
                unknown.add(quoted(column));
            }
        }
        if (!unknown.isEmpty()) {
            int more = unknown.size() - UNKNOWN_NAMED;
            notes.add(file + ": left aside, not columns of " + kind.title() + ": "
                    + String.join(", ", unknown.subList(0, Math.min(unknown.size(), UNKNOWN_NAMED)))
                    + (more > 0 ? " and " + more + " more" : ""));
        }
        return kind;
    }

    private Refused unrecognised() {
        if (columns.size() == 1
                && (columns.get(0).contains(";") || columns.get(0).contains("\t"))) {
            return refused(Ssda903Rule.IS_TEXT, "its columns are not separated by commas. Export it as CSV again.");
        }
        return refused(
                Ssda903Rule.IS_HEADER_OR_EPISODES,
                Ssda903Kind.missing(columns).orElse("this is none of the files") + ". "
                        + Ssda903Rule.IS_HEADER_OR_EPISODES.sentence());
    }

    private Ssda903Row row(Ssda903Kind kind, CsvRecord record) {
        Map<String, String> cells = new HashMap<>();
        String trouble = "";
        for (int i = 0; i < record.getFieldCount(); i++) {
            String cell = record.getField(i).strip();
            if (i >= columns.size()) {
                trouble = cell.isEmpty() ? trouble : "The row has more cells than the header has columns";
            } else if (kind.knows(columns.get(i))) {
                trouble = cell.length() > LONGEST_CELL ? columns.get(i) + " has too long a cell" : trouble;
                cells.put(columns.get(i), cell);
            }
        }
        return new Ssda903Row((int) record.getStartingLineNumber(), cells, trouble);
    }

    private Refused refused(Rule rule, String what) {
        return new Refused(rule, file + ": " + what, "files");
    }
}
