package org.holdfast.attendance.year;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table that leaves the house: texts and whole numbers, and a last line that says who took it and when.
 *
 * @param rows of texts and numbers, as many in each as the heading has
 */
public record Sheet(List<String> head, List<List<Object>> rows, String watermark) {
    /** In which form it leaves. */
    public enum Form {
        CSV("text/csv; charset=UTF-8", "rates.csv"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "rates.xlsx");

        private final String mediaType;
        private final String fileName;

        Form(String mediaType, String fileName) {
            this.mediaType = mediaType;
            this.fileName = fileName;
        }

        String mediaType() {
            return mediaType;
        }

        /** Names nobody: it lies among the downloads. */
        String fileName() {
            return fileName;
        }
    }

    public byte[] as(Form form) {
        return form == Form.CSV ? csv() : new Workbook(this).bytes();
    }

    /** With the mark by which spreadsheets know UTF-8. */
    private byte[] csv() {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            lines().forEach(line -> csv.writeRecord(
                    line.stream().map(cell -> plain(cell.toString())).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Heading, rows and the watermark. */
    Stream<List<Object>> lines() {
        return Stream.concat(
                Stream.concat(Stream.of(List.<Object>copyOf(head)), rows.stream()), Stream.of(List.of(watermark)));
    }

    /** What a spreadsheet would take for a formula, spaces before it or not, becomes text by an apostrophe. */
    public static String plain(String cell) {
        String said = cell.stripLeading();
        boolean risky = !said.isEmpty() && "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20".indexOf(said.charAt(0)) >= 0;
        boolean control = !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0;
        return risky || control ? "'" + cell : cell;
    }
}
