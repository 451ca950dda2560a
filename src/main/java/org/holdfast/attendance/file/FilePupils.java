package org.holdfast.attendance.file;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.holdfast.kernel.Upn;

/** The children that a file names, each held once for each way in which it names them. */
public final class FilePupils {
    private static final int LONGEST = 180;
    private static final int UPN = 13;

    /** More than may have registers. */
    private static final int KEPT = 300_000;

    private final FileDates dates;
    private final Map<String, FilePupil> byUpn = new HashMap<>();
    private final Map<FilePupil, FilePupil> known = new HashMap<>();
    private String lastCell = "";
    private Optional<FilePupil> last = Optional.empty();

    public FilePupils(FileDates dates) {
        this.dates = dates;
    }

    Optional<FilePupil> of(FileRow row) {
        String cell = row.cell(FileColumn.UPN);
        if (!cell.isEmpty() && cell.equals(lastCell)) {
            return last;
        }
        FilePupil pupil = byUpn.get(cell);
        if (pupil == null) {
            pupil = read(cell, row);
        }
        if (pupil.nameless()) {
            row.problem(
                    row.heading(FileColumn.UPN),
                    pupil.doubt().isEmpty() ? "The row names no child" : pupil.doubt(),
                    "Give the UPN, or name and birth date");
            return Optional.empty();
        }
        if (pupil.upn().isPresent()) {
            byUpn.putIfAbsent(cell, pupil);
            lastCell = cell;
            last = Optional.of(pupil);
        }
        return Optional.of(pupil);
    }

    private FilePupil read(String cell, FileRow row) {
        return of(
                cell,
                row.cell(FileColumn.FORMER_UPN),
                row.cell(FileColumn.OWN_ID),
                name(row),
                dates.day(row.cell(FileColumn.BORN)));
    }

    /**
     * @param upnCell a UPN as written; one that cannot be is left aside with a doubt
     * @param ownId of the school's system; may be empty, as the name may
     */
    public FilePupil of(String upnCell, String former, String ownId, String name, Optional<LocalDate> born) {
        Optional<Upn> upn = Upn.parse(upnCell).or(() -> repaired(upnCell));
        FilePupil pupil = new FilePupil(
                upn, Upn.parse(former).stream().toList(), shortened(ownId), shortened(name), born, doubt(upnCell, upn));
        return known.size() < KEPT ? known.computeIfAbsent(pupil, same -> same) : known.getOrDefault(pupil, pupil);
    }

    /** Zeros behind the letter that a spreadsheet has dropped, if the check letter then fits. */
    private static Optional<Upn> repaired(String cell) {
        String text = cell.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!text.matches("[A-HJ-NP-RT-Z][0-9]{4,11}[0-9A-HJ-NP-RT-Z]") || text.length() >= UPN) {
            return Optional.empty();
        }
        return Upn.parse(text.charAt(0) + "0".repeat(UPN - text.length()) + text.substring(1));
    }

    private static String doubt(String cell, Optional<Upn> upn) {
        if (cell.isEmpty() || cell.toUpperCase(Locale.ROOT).matches("UN[1-5]")) {
            return "";
        }
        String plain = cell.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return upn.map(right -> right.text().equals(plain) ? "" : "UPN read as " + right + ", with its zeros")
                .orElseGet(() -> FileProblem.quoted(cell) + " is no UPN: a letter or digit is wrong");
    }

    private static String name(FileRow row) {
        String surname = row.cell(FileColumn.SURNAME);
        if (!surname.isEmpty()) {
            return (row.cell(FileColumn.FORENAME) + " " + surname).strip();
        }
        String name = row.cell(FileColumn.NAME);
        int comma = name.indexOf(',');
        return comma < 0 ? name : (name.substring(comma + 1).strip() + " " + name.substring(0, comma)).strip();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
