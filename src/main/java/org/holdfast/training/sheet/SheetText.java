package org.holdfast.training.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sheet that is text: in whatever encoding and with whatever separator spreadsheets write it. */
final class SheetText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LONGEST_ROW = 1 << 16;

    private SheetText() {}

    /** The sheet once for each separator by which its rows can be told apart; the reader looks where a heading is. */
    static List<List<SheetLine>> readings(String file, byte[] content) {
        String text = text(file, content);
        List<List<SheetLine>> readings = new ArrayList<>();
        for (char separator : SEPARATORS) {
            rows(file, text, separator).ifPresent(readings::add);
        }
        return readings;
    }

    private static String text(String file, byte[] content) {
        String text = decoded(file, content);
        if (text.chars().anyMatch(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t')) {
            throw SheetRule.IS_A_TABLE.of(file, "this is not a text file.");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(String file, byte[] content) {
        if (begins(content, 0xFF, 0xFE)) {
            return strictly(content, StandardCharsets.UTF_16LE).orElseThrow(() -> broken(file));
        }
        if (begins(content, 0xFE, 0xFF)) {
            return strictly(content, StandardCharsets.UTF_16BE).orElseThrow(() -> broken(file));
        }
        return strictly(content, StandardCharsets.UTF_8).orElseGet(() -> new String(content, WINDOWS));
    }

    private static RuntimeException broken(String file) {
        return SheetRule.IS_SOUND.of(file, "its letters cannot be made out.");
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<SheetLine>> rows(String file, String text, char separator) {
        List<SheetLine> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                SheetLine line = new SheetLine((int) record.getStartingLineNumber(), record.getFields());
                if (!line.blank()) {
                    rows.add(line);
                }
                SheetLimits.checkRows(file, rows.size());
            }
            return Optional.of(rows);
        } catch (CsvParseException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean begins(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
