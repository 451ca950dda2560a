package org.holdfast.attendance.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The few different texts that stand for marks in a file, each held once. */
final class FileWords {
    /** More than any set of codes has; a file with more has something else in that column. */
    static final int MOST = 1000;

    /** Of any code, with room for blanks. */
    static final int LONGEST = 12;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** @return -1 where this can be no code */
    int place(String cell) {
        Integer known = places.get(cell);
        if (known != null) {
            return known;
        }
        if (cell.length() > LONGEST || words.size() == MOST) {
            return -1;
        }
        places.put(cell, words.size());
        words.add(cell);
        return words.size() - 1;
    }

    String text(int place) {
        return words.get(place);
    }
}
