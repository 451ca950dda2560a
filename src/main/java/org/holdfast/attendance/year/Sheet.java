package org.holdfast.attendance.year;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.kernel.NotFound;
import org.holdfast.web.FileServlet;

/**
 * A table that leaves the house: texts and whole numbers, and a last line that says who took it and when.
 *
 * @param name of the file without its ending, and of the page; names nobody, since it lies among the downloads
 * @param rows of texts and numbers, as many in each as the heading has
 */
public record Sheet(String name, List<String> head, List<List<Object>> rows, String watermark) {
    /** In which form it leaves. */
    public enum Form {
        CSV("text/csv; charset=UTF-8", ".csv"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

        private final String mediaType;
        private final String ending;

        Form(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        /** As an address says it. @throws NotFound if it says none */
        public static Form asked(HttpServletRequest request) {
            return Stream.of(values())
                    .filter(form -> form.name().equals(request.getParameter("form")))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("Form"));
        }
    }

    /** As a file to keep. */
    public FileServlet.Given given(Form form) {
        return FileServlet.Given.kept(form.mediaType, name + form.ending, as(form));
    }

    public byte[] as(Form form) {
        return form == Form.CSV ? csv() : new Workbook(List.of(this)).bytes();
    }

    /** Several as the pages of one spreadsheet file, in their order. */
    public static byte[] book(List<Sheet> pages) {
        return new Workbook(pages).bytes();
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
