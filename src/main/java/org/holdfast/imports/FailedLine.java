package org.holdfast.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A line of a file that is handed back: its cells, whatever they were separated by. */
final class FailedLine {
    private FailedLine() {}

    static List<String> cells(String line) {
        String plain = line.startsWith("\uFEFF") ? line.substring(1) : line;
        char separator = Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        each -> plain.chars().filter(c -> c == each).count()))
                .orElse(',');
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(plain)) {
            return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException | java.io.IOException e) {
            return List.of(plain);
        }
    }
}
