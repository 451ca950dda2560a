package org.holdfast.training.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sheet that is a spreadsheet: its pages in their order, hidden ones left out. Source of the shape: ECMA-376. */
final class Spreadsheet {
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final String file;
    private final ZipParts parts;

    private Spreadsheet(String file, ZipParts parts) {
        this.file = file;
        this.parts = parts;
    }

    /** Each page as the rows that stand on it. */
    static List<List<SheetLine>> readings(String file, byte[] content) {
        return new Spreadsheet(file, ZipParts.of(file, content)).pages();
    }

    private List<List<SheetLine>> pages() {
        if (parts.part("xl/workbook.xml").isEmpty() || parts.pages().isEmpty()) {
            throw SheetRule.IS_A_TABLE.of(file, "this is an archive or another kind of document.");
        }
        List<String> texts = texts();
        return order().stream()
                .flatMap(name -> parts.part(name).stream())
                .map(page -> new PageCells(file, texts).rows(page))
                .toList();
    }

    /** Addresses of the pages that are shown, in the order of their tabs; all there are where the order is not said. */
    private List<String> order() {
        Map<String, String> targets = targets();
        List<String> order = new ArrayList<>();
        try (SheetMarkup book =
                new SheetMarkup(file, parts.part("xl/workbook.xml").orElseThrow())) {
            while (book.next()) {
                if (book.begins("sheet") && book.says("state").orElse("visible").equals("visible")) {
                    book.says("id").map(targets::get).ifPresent(order::add);
                }
            }
        }
        return order.isEmpty() ? List.copyOf(parts.pages()) : order;
    }

    private Map<String, String> targets() {
        Map<String, String> targets = new HashMap<>();
        parts.part(RELATIONS).ifPresent(part -> {
            try (SheetMarkup relations = new SheetMarkup(file, part)) {
                while (relations.next()) {
                    if (relations.begins("Relationship")) {
                        targets.put(
                                relations.says("Id").orElse(""),
                                address(relations.says("Target").orElse("")));
                    }
                }
            }
        });
        return targets;
    }

    private static String address(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    /** Texts that cells share; the sound of a word in another script is no part of it. */
    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        parts.part("xl/sharedStrings.xml").ifPresent(part -> {
            try (SheetMarkup xml = new SheetMarkup(file, part)) {
                while (xml.next()) {
                    if (xml.begins("si")) {
                        texts.add(PageCells.said(xml, "si"));
                    }
                }
            }
        });
        return texts;
    }
}
