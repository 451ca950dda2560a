package org.holdfast.attendance.file;

import java.util.List;
import java.util.Map;

/**
 * Some rows of a table as they stand in the file.
 *
 * @param header cells of the heading; empty for a file that is no table
 * @param cells of each row, by its line
 */
public record FileRows(List<String> header, Map<Integer, List<String>> cells) {
    static final FileRows NONE = new FileRows(List.of(), Map.of());

    /** Empty for a row that is not there. */
    public List<String> row(int line) {
        return cells.getOrDefault(line, List.of());
    }
}
