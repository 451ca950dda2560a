package org.holdfast.attendance.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The schools that a file names, each held once. */
public final class FileSchools {
    private static final int URN = 6;
    private static final int ESTAB = 4;

    private final Map<FileSchool, FileSchool> known = new HashMap<>();
    private String lastUrn = "";
    private String lastEstab = "";
    private FileSchool last = FileSchool.UNSAID;

    FileSchool of(FileRow row) {
        String estab = row.cell(FileColumn.LA_ESTAB);
        if (estab.isEmpty() && !row.cell(FileColumn.ESTAB).isEmpty()) {
            estab = row.cell(FileColumn.LA) + "/" + row.cell(FileColumn.ESTAB);
        }
        return of(row.cell(FileColumn.URN), estab);
    }

    /** Of two cells as they are written; what can be no number is left aside. */
    public FileSchool of(String urn, String laEstab) {
        if (!urn.equals(lastUrn) || !laEstab.equals(lastEstab)) {
            FileSchool school = new FileSchool(urn(urn), laEstab(laEstab));
            last = known.computeIfAbsent(school, same -> same);
            lastUrn = urn;
            lastEstab = laEstab;
        }
        return last;
    }

    private static String urn(String cell) {
        String digits = cell.endsWith(".0") ? cell.substring(0, cell.length() - 2) : cell;
        return digits.matches("[0-9]{1,6}") ? "0".repeat(URN - digits.length()) + digits : "";
    }

    /** Of 999/1001, 999 1001, 9991001 or 999/35, whose zeros a spreadsheet has dropped. */
    private static String laEstab(String cell) {
        String text = cell.toUpperCase(Locale.ROOT);
        String[] parts = text.split("[/ -]");
        if (parts.length == 2 && parts[0].matches("[0-9A-Z]{3}") && parts[1].matches("[0-9]{1,4}")) {
            return parts[0] + "0".repeat(ESTAB - parts[1].length()) + parts[1];
        }
        return text.matches("[0-9A-Z]{3}[0-9]{" + ESTAB + "}") ? text : "";
    }
}
