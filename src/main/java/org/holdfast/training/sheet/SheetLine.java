package org.holdfast.training.sheet;

import java.util.List;

/**
 * A row as it is written.
 *
 * @param number as a spreadsheet counts: the first row of the file is 1
 * @param cells a formula begins with {@code =}, as in a text file
 */
record SheetLine(int number, List<String> cells) {
    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Empty where the row is too short. */
    String cell(int place) {
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }
}
