package org.holdfast.attendance.year;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A sheet as a spreadsheet file of one page. Texts are stored as texts, never as formulas, numbers as numbers. Source of
 * the shape: ECMA-376, SpreadsheetML.
 */
final class Workbook {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Sheet sheet;

    Workbook(Sheet sheet) {
        this.sheet = sheet;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", types());
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/workbook.xml", book());
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            part(zip, "xl/worksheets/sheet1.xml", page());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((XML + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        return "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE
                + "worksheet+xml\"/></Types>";
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + DOCUMENT + "/" + kind
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private String book() {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT + "\"><sheets><sheet name=\"" + sheet.name()
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    private String page() {
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
