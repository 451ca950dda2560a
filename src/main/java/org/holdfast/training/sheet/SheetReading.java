package org.holdfast.training.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.training.sheet.SheetRow.Signed;

/** Makes a person of a row, or says why it cannot. */
final class SheetReading {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WORDS = 100;
    private static final Set<String> ABSENT = Set.of(
            "no", "n", "absent", "apologies", "apology", "false", "0", "dna", "did not attend", "not present", "-");

    private final List<String> heading;
    private final Map<SheetColumn, Integer> places;

    SheetReading(List<String> heading, Map<SheetColumn, Integer> places) {
        this.heading = heading;
        this.places = places;
    }

    /** What is wrong with a row; the first thing only. */
    Optional<SheetProblem> problem(SheetLine line) {
        for (SheetColumn column : places.keySet()) {
            String cell = cell(line, column);
            if (cell.startsWith("=")) {
                return problem(line, column, "This is a formula, and not what it comes to", "Paste it as a value");
            }
            if (column != SheetColumn.SIGNED && cell.length() > LONGEST_WORDS) {
                return problem(line, column, "This has more than 100 signs", "Shorten it");
            }
        }
        return nameProblem(line);
    }

    private Optional<SheetProblem> nameProblem(SheetLine line) {
        SheetColumn column = places.containsKey(SheetColumn.NAME) ? SheetColumn.NAME : SheetColumn.SURNAME;
        String name = name(line);
        if (name.isEmpty()) {
            return problem(line, column, "No name stands here", "Write the person’s name, or leave the row out");
        }
        if (!name.matches("[\\p{L}’'‘`].*") || name.matches(".*[\\p{Nd}@<>=:;|\\\\/].*")) {
            return problem(
                    line,
                    column,
                    SheetProblem.quoted(name) + " is not the name of a person",
                    "Write forename and surname in letters, or leave the row out");
        }
        return name.length() > LONGEST_NAME
                ? problem(line, column, "The name has more than 100 signs", "Shorten it")
                : Optional.empty();
    }

    private Optional<SheetProblem> problem(SheetLine line, SheetColumn column, String what, String cure) {
        String words = heading.get(places.getOrDefault(column, 0)).strip();
        return Optional.of(new SheetProblem(line.number(), words, what, cure));
    }

    SheetRow row(SheetLine line) {
        String urn = cell(line, SheetColumn.URN);
        String mail = cell(line, SheetColumn.EMAIL).toLowerCase(Locale.ROOT);
        return new SheetRow(
                line.number(),
                name(line),
                cell(line, SheetColumn.JOB),
                cell(line, SheetColumn.GROUP),
                urn.isEmpty() ? cell(line, SheetColumn.SCHOOL) : urn,
                mail.matches("[^@\\s]+@[^@\\s]+") ? mail : "",
                signed(line));
    }

    private Signed signed(SheetLine line) {
        if (!places.containsKey(SheetColumn.SIGNED)) {
            return Signed.YES;
        }
        String sign = cell(line, SheetColumn.SIGNED).toLowerCase(Locale.ROOT);
        if (sign.isEmpty()) {
            return Signed.BLANK;
        }
        return ABSENT.contains(sign) ? Signed.NO : Signed.YES;
    }

    private String name(SheetLine line) {
        String whole = cell(line, SheetColumn.NAME);
        if (whole.isEmpty()) {
            return untitled((cell(line, SheetColumn.FORENAME) + " " + cell(line, SheetColumn.SURNAME)).strip());
        }
        int comma = whole.indexOf(',');
        return untitled(
                comma > 0 && comma == whole.lastIndexOf(',')
                        ? (whole.substring(comma + 1) + " " + whole.substring(0, comma)).strip()
                        : whole);
    }

    private static String untitled(String name) {
        String bare = name.replaceFirst("(?i)^(mrs|mr|ms|miss|mx|dr|rev|prof|sir|dame)\\b\\.?\\s+", "");
        return bare.isEmpty() ? name : bare;
    }

    /** On one line, without blanks around it. */
    private String cell(SheetLine line, SheetColumn column) {
        return line.cell(places.getOrDefault(column, -1))
                .replaceAll("[\\p{Z}\\p{C}]+", " ")
                .strip();
    }
}
