package org.holdfast.attendance.file;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Some rows of a table as they stand in the file.
 *
 * @param header cells of the heading; empty for a file that is no table
 * @param cells of each row, by its line
 */
public record FileRows(List<String> header, Map<Integer, List<String>> cells) {
    private static final int SHOWN = 160;

    public static final FileRows NONE = new FileRows(List.of(), Map.of());

    /** What a row says, short enough to be shown. */
    public String words(int line) {
        String text = row(line).stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" · "));
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    /** Empty for a row that is not there. */
    public List<String> row(int line) {
        return cells.getOrDefault(line, List.of());
    }
}
