package org.holdfast.attendance.year;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Sheets as the pages of a spreadsheet file; the same sheets are the same bytes. Texts are stored as texts, never as formulas,
 * numbers as numbers. Source of the shape: ECMA-376, SpreadsheetML.
 */
final class Workbook {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Of every part: a file says nothing of when it was made. Earlier than this a ZIP file knows no time. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final List<Sheet> sheets;

    Workbook(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", types());
            part(zip, "_rels/.rels", relations(List.of(relation(1, "officeDocument", "xl/workbook.xml"))));
            part(zip, "xl/workbook.xml", book());
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(numbers()
                            .map(n -> relation(n, "worksheet", "worksheets/sheet" + n + ".xml"))
                            .toList()));
            for (int n = 1; n <= sheets.size(); n++) {
                part(zip, "xl/worksheets/sheet" + n + ".xml", page(sheets.get(n - 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write((XML + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Stream<Integer> numbers() {
        return IntStream.rangeClosed(1, sheets.size()).boxed();
    }

    private String types() {
        return "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + numbers()
                        .map(n -> "<Override PartName=\"/xl/worksheets/sheet" + n + ".xml\" ContentType=\"" + TYPE
                                + "worksheet+xml\"/>")
                        .collect(Collectors.joining())
                + "</Types>";
    }

    private static String relations(List<String> all) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + String.join("", all) + "</Relationships>";
    }

    private static String relation(int number, String kind, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + DOCUMENT + "/" + kind + "\" Target=\"" + target
                + "\"/>";
    }

    private String book() {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT + "\"><sheets>"
                + numbers()
                        .map(n -> "<sheet name=\"" + sheets.get(n - 1).name() + "\" sheetId=\"" + n + "\" r:id=\"rId"
                                + n + "\"/>")
                        .collect(Collectors.joining())
                + "</sheets></workbook>";
    }

    private static String page(Sheet sheet) {
        Markup xml = new Markup();
        xml.open("worksheet").set("xmlns", MAIN).inside().open("sheetData").inside();
        sheet.lines().forEach(line -> row(xml, line));
        return xml.close("sheetData").close("worksheet").toString();
    }

    private static void row(Markup xml, List<Object> cells) {
        xml.open("row").inside();
        for (Object cell : cells) {
            if (cell instanceof Number) {
                xml.open("c").inside().open("v").inside().say(cell.toString()).close("v");
            } else {
                xml.open("c").set("t", "inlineStr").inside().open("is").inside();
                xml.open("t")
                        .set("xml:space", "preserve")
                        .inside()
                        .say(cell.toString())
                        .close("t")
                        .close("is");
            }
            xml.close("c");
        }
        xml.close("row");
    }
}
