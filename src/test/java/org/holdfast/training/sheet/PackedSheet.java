package org.holdfast.training.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A spreadsheet as a test wants it: its parts are added as text and packed. */
public final class PackedSheet {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook whose only page has these rows of cells, as texts. */
    public static byte[] of(String[]... rows) {
        StringBuilder page = new StringBuilder();
        for (String[] row : rows) {
            page.append("<row>");
            for (String cell : row) {
                page.append("<c t=\"inlineStr\"><is><t>").append(escaped(cell)).append("</t></is></c>");
            }
            page.append("</row>");
        }
        return new PackedSheet()
                .book("sheet1.xml")
                .page("sheet1.xml", page.toString())
                .bytes();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** @param pages addresses of the pages, in the order of their tabs; with a star, a hidden one */
    PackedSheet book(String... pages) {
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < pages.length; i++) {
            String hidden = pages[i].endsWith("*") ? " state=\"hidden\"" : "";
            sheets.append("<sheet name=\"p")
                    .append(i)
                    .append("\"")
                    .append(hidden)
                    .append(" r:id=\"r")
                    .append(i)
                    .append("\"/>");
            relations
                    .append("<Relationship Id=\"r")
                    .append(i)
                    .append("\" Target=\"worksheets/")
                    .append(pages[i].replace("*", ""))
                    .append("\"/>");
        }
        part("xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets>" + sheets + "</sheets></workbook>");
        return part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    }

    PackedSheet page(String name, String rows) {
        return part("xl/worksheets/" + name, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    PackedSheet part(String name, String xml) {
        return part(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    PackedSheet part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
