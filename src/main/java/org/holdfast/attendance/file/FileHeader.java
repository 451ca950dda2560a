package org.holdfast.attendance.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The heading of a table: which columns count, and in what shape the rows are. */
final class FileHeader {
    private final List<String> headings;
    private final Map<FileColumn, Integer> places = new EnumMap<>(FileColumn.class);
    private Optional<FileColumn> twice = Optional.empty();

    private FileHeader(List<String> headings) {
        this.headings = headings;
        for (int i = 0; i < headings.size(); i++) {
            int place = i;
            FileColumn.of(headings.get(i)).ifPresent(column -> {
                if (places.putIfAbsent(column, place) != null && !FileColumn.REMARKS.contains(column)) {
                    twice = Optional.of(column);
                }
            });
        }
    }

    /** Empty where these cells are no heading, but a title above it or a row. */
    static Optional<FileHeader> of(List<String> cells) {
        FileHeader header = new FileHeader(cells.stream().map(String::strip).toList());
        return header.namesChildren() ? Optional.of(header) : Optional.empty();
    }

    private boolean namesChildren() {
        return has(FileColumn.UPN) || has(FileColumn.OWN_ID) || (namesPeople() && has(FileColumn.BORN));
    }

    private boolean namesPeople() {
        return has(FileColumn.NAME) || (has(FileColumn.SURNAME) && has(FileColumn.FORENAME));
    }

    boolean has(FileColumn... columns) {
        for (FileColumn column : columns) {
            if (!places.containsKey(column)) {
                return false;
            }
        }
        return true;
    }

    /** -1 where it has no such column. */
    int place(FileColumn column) {
        return places.getOrDefault(column, -1);
    }

    /** In the file's own words; empty where it has no such column. */
    String heading(FileColumn column) {
        return has(column) ? headings.get(place(column)) : "";
    }

    List<String> headings() {
        return headings;
    }

    /** A column that counts and stands in it more than once. */
    Optional<String> twice() {
        return twice.map(this::heading);
    }
}
