package org.holdfast.training.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.kernel.Refused;

/**
 * A sign-in sheet: who was at a training, as a CSV file or a spreadsheet with a heading somewhere near its top. It is read
 * as it stands and asks nobody; whether its people are known is for others to say.
 */
public final class SignInSheet {
    private final List<String> heading;
    private final List<SheetLine> lines;
    private final Map<SheetColumn, Integer> places;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<SheetProblem> problems = new ArrayList<>();

    private SignInSheet(List<SheetLine> sheet, int top) {
        this.heading = sheet.get(top).cells();
        this.lines = sheet.subList(top + 1, sheet.size());
        this.places = places(heading);
    }

    /**
     * @param file its name, for messages only
     * @throws Refused if it is no sound sheet, or too large; by {@link SheetRule}
     */
    public static SignInSheet of(String file, byte[] content) {
        for (List<SheetLine> reading : readings(file, content)) {
            Optional<SignInSheet> found = found(reading);
            if (found.isPresent()) {
                found.get().read(file);
                return found.get();
            }
        }
        throw SheetRule.HAS_A_HEADING.of(file, "no heading of a sign-in sheet was found.");
    }

    /** The people, in the order of the file. */
    public List<SheetRow> rows() {
        return List.copyOf(rows);
    }

    /** Rows of which nothing can be taken. */
    public List<SheetProblem> problems() {
        return List.copyOf(problems);
    }

    /** Whether rows may say at which school a person works. */
    public boolean namesSchools() {
        return places.containsKey(SheetColumn.SCHOOL) || places.containsKey(SheetColumn.URN);
    }

    public List<String> heading() {
        return heading.stream().map(String::strip).toList();
    }

    /** A row as it is written; empty where there is none. */
    public List<String> written(int line) {
        return lines.stream()
                .filter(row -> row.number() == line)
                .findFirst()
                .map(SheetLine::cells)
                .orElse(List.of());
    }

    private static List<List<SheetLine>> readings(String file, byte[] content) {
        if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw SheetRule.NOT_LOCKED.of(file, "it is locked by a password, or an old kind of spreadsheet.");
        }
        return begins(content, 'P', 'K', 3, 4)
                ? Spreadsheet.readings(file, content)
                : SheetText.readings(file, content);
    }

    private static Optional<SignInSheet> found(List<SheetLine> sheet) {
        for (int top = 0; top < Math.min(SheetLimits.ABOVE, sheet.size()); top++) {
            Map<SheetColumn, Integer> places = places(sheet.get(top).cells());
            if (places.containsKey(SheetColumn.NAME)
                    || (places.containsKey(SheetColumn.FORENAME) && places.containsKey(SheetColumn.SURNAME))) {
                return Optional.of(new SignInSheet(sheet, top));
            }
        }
        return Optional.empty();
    }

    private static Map<SheetColumn, Integer> places(List<String> heading) {
        Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
        for (int i = 0; i < heading.size(); i++) {
            int place = i;
            SheetColumn.of(heading.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    private void read(String file) {
        for (int i = 0; i < heading.size(); i++) {
            int place = i;
            if (SheetColumn.of(heading.get(i))
                    .filter(column -> places.getOrDefault(column, place) != place)
                    .isPresent()) {
                throw SheetRule.COLUMNS_ARE_ONCE.of(file, SheetProblem.quoted(heading.get(i)) + " stands in it twice.");
            }
        }
        SheetReading reading = new SheetReading(heading, places);
        for (SheetLine line : lines) {
            Optional<SheetProblem> problem = reading.problem(line);
            problem.ifPresentOrElse(problems::add, () -> rows.add(reading.row(line)));
        }
        if (lines.isEmpty()) {
            throw SheetRule.HAS_PEOPLE.of(file, "nobody stands below its heading.");
        }
        if (lines.size() > SheetLimits.PEOPLE) {
            throw SheetRule.NOT_TOO_MUCH.of(file, "it has more rows than that.");
        }
    }

    private static boolean begins(byte[] content, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
