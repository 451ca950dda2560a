package org.holdfast.child;

import java.util.Map;

/**
 * A row of a file before anything in it is understood.
 *
 * @param number as a spreadsheet counts, the header being row 1
 * @param cells of the known columns, without blanks around
 * @param trouble with the row as such, empty if there is none
 */
public record Ssda903Row(int number, Map<String, String> cells, String trouble) {
    /** The cell of a column; empty if the file has no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
