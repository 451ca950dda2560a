package org.holdfast.exclusion.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.attendance.file.FileCells;
import org.holdfast.attendance.file.FileProblem;
import org.holdfast.attendance.file.FileRows;
import org.holdfast.attendance.file.FileText;
import org.holdfast.kernel.Refused;

/** One table of the school census, told apart by its heading: of exclusions, or of the pupils they belong to. */
public final class CensusTable {
    private static final List<CensusColumn> EXCLUSIONS =
            List.of(CensusColumn.START, CensusColumn.CATEGORY, CensusColumn.REASON_ONE);

    private final String file;
    private final FileCells cells;
    private final Map<CensusColumn, Integer> places;

    private CensusTable(String file, FileCells cells) {
        this.file = file;
        this.cells = cells;
        this.places = places(cells.heading());
    }

    /**
     * @param file its name, for messages only
     * @throws Refused if it is neither table, or not sound
     */
    public static CensusTable of(String file, byte[] content) {
        FileText text = FileText.of(file, content, ExclusionFileRule.IS_TEXT);
        FileCells cells = FileCells.of(file, text, heading -> known(places(heading)))
                .orElseThrow(
                        () -> ExclusionFileRule.IS_CENSUS.of(file, "no heading of a table of exclusions was found."));
        twice(file, cells.heading());
        return new CensusTable(file, cells);
    }

    /** Whether it holds exclusions, and not pupils. */
    public boolean exclusions() {
        return exclusions(places);
    }

    /** Whether its pupils are named by the number of another table alone. */
    public boolean linked() {
        return exclusions() && !named(places);
    }

    /** Some rows as they are written. */
    public FileRows rows(Set<Integer> lines) {
        return cells.rows(lines);
    }

    String file() {
        return file;
    }

    FileCells cells() {
        return cells;
    }

    /** Without blanks around it; empty where the row is too short or there is no such column. */
    String cell(List<String> row, CensusColumn column) {
        int place = places.getOrDefault(column, -1);
        return place >= 0 && place < row.size() ? row.get(place).strip() : "";
    }

    /** In the file's own words. */
    String heading(CensusColumn column) {
        int place = places.getOrDefault(column, -1);
        return place >= 0 ? cells.heading().get(place).strip() : "";
    }

    private static boolean known(Map<CensusColumn, Integer> places) {
        boolean linked = places.containsKey(CensusColumn.ON_ROLL) || places.containsKey(CensusColumn.OFF_ROLL);
        return exclusions(places) ? linked || named(places) : linked && places.containsKey(CensusColumn.UPN);
    }

    private static boolean exclusions(Map<CensusColumn, Integer> places) {
        return places.keySet().containsAll(EXCLUSIONS);
    }

    private static boolean named(Map<CensusColumn, Integer> places) {
        boolean person = places.containsKey(CensusColumn.NAME)
                || (places.containsKey(CensusColumn.SURNAME) && places.containsKey(CensusColumn.FORENAME));
        return places.containsKey(CensusColumn.UPN) || (person && places.containsKey(CensusColumn.BORN));
    }

    private static Map<CensusColumn, Integer> places(List<String> heading) {
        Map<CensusColumn, Integer> places = new EnumMap<>(CensusColumn.class);
        for (int i = 0; i < heading.size(); i++) {
            int place = i;
            CensusColumn.of(heading.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    private static void twice(String file, List<String> heading) {
        Map<CensusColumn, Integer> places = places(heading);
        for (int i = 0; i < heading.size(); i++) {
            int place = i;
            Optional<CensusColumn> column = CensusColumn.of(heading.get(i));
            if (column.filter(it -> places.getOrDefault(it, place) != place).isPresent()) {
                throw ExclusionFileRule.COLUMNS_ARE_ONCE.of(
                        file, FileProblem.quoted(heading.get(i)) + " stands in it twice.");
            }
        }
    }
}
