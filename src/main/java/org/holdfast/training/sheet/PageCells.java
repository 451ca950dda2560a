package org.holdfast.training.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The cells of one page of a spreadsheet. A formula is handed out as one, whatever it came to when it was saved. */
final class PageCells {
    private static final int LETTERS = 26;

    private final String file;
    private final List<String> texts;

    /** @param texts that cells share */
    PageCells(String file, List<String> texts) {
        this.file = file;
        this.texts = texts;
    }

    List<SheetLine> rows(byte[] page) {
        List<SheetLine> rows = new ArrayList<>();
        int number = 0;
        try (SheetMarkup xml = new SheetMarkup(file, page)) {
            while (xml.next()) {
                if (xml.begins("row")) {
                    number = xml.says("r").map(this::whole).orElse(number + 1);
                    SheetLine row = new SheetLine(number, cells(xml));
                    if (!row.blank()) {
                        rows.add(row);
                    }
                    SheetLimits.checkRows(file, rows.size());
                }
            }
        }
        return rows;
    }

    private List<String> cells(SheetMarkup xml) {
        List<String> cells = new ArrayList<>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                int place = xml.says("r").map(this::column).orElse(cells.size());
                String type = xml.says("t").orElse("n");
                String text = cell(xml, type);
                while (place < SheetLimits.COLUMNS && cells.size() <= place) {
                    cells.add("");
                }
                if (place < SheetLimits.COLUMNS) {
                    cells.set(place, clipped(text));
                }
            }
        }
        return cells;
    }

    private String cell(SheetMarkup xml, String type) {
        String value = "";
        String formula = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                formula = "=" + said(xml, "f");
            } else if (xml.begins("v")) {
                value = said(xml, "v");
            } else if (xml.begins("is")) {
                value = said(xml, "is");
            }
        }
        return formula != null ? formula : shown(value, type);
    }

    private String shown(String value, String type) {
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> value.equals("0") ? "no" : "yes";
            case "n" -> number(value);
            default -> value;
        };
    }

    private String shared(String value) {
        int place = whole(value);
        if (place >= texts.size()) {
            throw ZipParts.broken(file);
        }
        return texts.get(place);
    }

    /** A URN is often kept as a number. */
    private static String number(String value) {
        if (!value.matches("[0-9]{1,9}(\\.[0-9]{1,9})?([eE]\\+?[0-9])?")) {
            return value;
        }
        return new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    /** Text of an element and all within, as far as a cell is kept. */
    static String said(SheetMarkup xml, String element) {
        StringBuilder text = new StringBuilder();
        int aside = 0;
        while (!xml.ends(element)) {
            if (!xml.next()) {
                break;
            }
            if (xml.begins("rPh")) {
                aside++;
            } else if (xml.ends("rPh")) {
                aside--;
            } else if (aside == 0 && text.length() <= SheetLimits.CELL) {
                text.append(xml.text());
            }
        }
        return clipped(text.toString());
    }

    private static String clipped(String text) {
        return text.length() > SheetLimits.CELL ? text.substring(0, SheetLimits.CELL) : text;
    }

    /** Of an address such as {@code AB12}, from 0. */
    private int column(String address) {
        int place = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            int letter = Character.toUpperCase(address.charAt(i)) - 'A';
            if (letter < 0 || letter >= LETTERS || place > SheetLimits.COLUMNS) {
                return SheetLimits.COLUMNS;
            }
            place = place * LETTERS + letter + 1;
        }
        return place == 0 ? SheetLimits.COLUMNS : place - 1;
    }

    private int whole(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw ZipParts.broken(file);
        }
        return Integer.parseInt(text);
    }
}
