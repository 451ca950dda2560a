package org.holdfast.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.child.Characteristic.Kind;
import org.holdfast.kernel.Upn;

/**
 * A row of the Header file: who a child is. It has no name. Motherhood is not read: nothing here asks for it.
 *
 * @param sex M, F or U; the codes 1 and 2 of returns up to 2023/24 are turned into them
 * @param upn a whole number with the right check letter
 * @param uncheckedUpn a number of the right form with the wrong letter: kept as given, never used to find a child
 * @param characteristics ethnicity, and whether the child came alone to seek asylum, where the row says so
 */
public record Ssda903Header(
        int row,
        SocialCareId childId,
        LocalDate bornOn,
        String sex,
        Optional<Upn> upn,
        Optional<String> uncheckedUpn,
        List<Characteristic.Said> characteristics) {
    static final String SOURCE = "SSDA903";
    private static final Set<String> FLAG = Set.of("0", "1", "Y", "N", "TRUE", "FALSE");
    private static final Set<String> YES = Set.of("1", "Y", "TRUE");
    private static final Set<String> SEX = Set.of("1", "2", "M", "F", "U");
    private static final Pattern UPN_UNKNOWN = Pattern.compile("UN[1-5]", Pattern.CASE_INSENSITIVE);

    /** @param today no child is born later */
    public static Ssda903Line<Ssda903Header> read(Ssda903Row row, LocalDate today) {
        Ssda903Cells cells = new Ssda903Cells(row, today);
        Optional<SocialCareId> child = cells.childId();
        LocalDate born = cells.neededDay("DOB");
        String sex = sex(cells);
        String typed = cells.cell("UPN");
        Optional<Upn> upn = Upn.parse(typed);
        Optional<String> unchecked = upn.isEmpty() ? unchecked(cells, typed) : Optional.empty();
        List<Characteristic.Said> characteristics = characteristics(cells);
        String said =
                "born " + Ssda903.quoted(cells.cell("DOB")) + (typed.isEmpty() ? "" : ", UPN " + Ssda903.quoted(typed));
        return cells.line(
                child,
                said,
                () -> new Ssda903Header(row.number(), child.orElseThrow(), born, sex, upn, unchecked, characteristics));
    }

    /** Whether two rows say the same of a child. */
    public boolean repeats(Ssda903Header other) {
        return bornOn.equals(other.bornOn)
                && sex.equals(other.sex)
                && upn.equals(other.upn)
                && uncheckedUpn.equals(other.uncheckedUpn)
                && characteristics.equals(other.characteristics);
    }

    private static List<Characteristic.Said> characteristics(Ssda903Cells cells) {
        Optional<Characteristic.Said> ethnicity = cells.optionalCode("ETHNIC", Kind.ETHNICITY.codes()::contains)
                .map(code -> new Characteristic.Said(Kind.ETHNICITY, code));
        Optional<Characteristic.Said> alone = cells.optionalCode("UASC", FLAG::contains)
                .map(flag -> new Characteristic.Said(Kind.UNACCOMPANIED, YES.contains(flag) ? "Y" : "N"));
        return Stream.of(ethnicity, alone).flatMap(Optional::stream).toList();
    }

    private static String sex(Ssda903Cells cells) {
        return switch (cells.optionalCode("SEX", SEX::contains).orElse("U")) {
            case "1", "M" -> "M";
            case "2", "F" -> "F";
            default -> "U";
        };
    }

    /** UN1 to UN5 and blank say that there is no number; anything else that is none is worth a warning. */
    private static Optional<String> unchecked(Ssda903Cells cells, String typed) {
        String text = typed.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
        if (text.isEmpty() || UPN_UNKNOWN.matcher(text).matches()) {
            return Optional.empty();
        }
        if (Upn.hasForm(text)) {
            cells.warn("The check letter of UPN " + text + " should be " + Upn.checkLetter(text)
                    + ". The number is kept as it is and finds no child");
            return Optional.of(text);
        }
        cells.warn(Ssda903.quoted(typed) + " is not a UPN; left aside");
        return Optional.empty();
    }
}
