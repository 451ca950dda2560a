package org.holdfast.monitoring.measure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which rows of a cut are hidden: {@link MeasureRule#SMALL_NUMBERS_ARE_HIDDEN}. A row goes as a whole, since one number of
 * it would give away another.
 *
 * @param least a smaller number, but not none, may tell who it is
 */
record Suppression(int least) {
    /** A row: how many children, and how many of each group that must not be small. */
    record Row(String name, int size, List<Integer> groups) {}

    boolean small(int number) {
        return number > 0 && number < least;
    }

    /** Whether these numbers may be told of all children together. */
    boolean tells(List<Integer> groups) {
        return groups.stream().noneMatch(this::small);
    }

    /** Names of the rows to hide; all of them where nothing can be told. */
    Set<String> hidden(List<Row> rows) {
        Set<Row> hidden = new HashSet<>();
        rows.stream().filter(row -> !tells(row.groups())).forEach(hidden::add);
        List<Row> bySize = rows.stream()
                .sorted(Comparator.comparingInt(Row::size).thenComparing(Row::name))
                .toList();
        for (Row row : bySize) {
            if (hidden.isEmpty() || covered(hidden, rows)) {
                break;
            }
            hidden.add(row);
        }
        Set<String> names = new HashSet<>();
        hidden.forEach(row -> names.add(row.name()));
        return names;
    }

    /**
     * Never one row alone; and of every group that has children at all, so many among the hidden ones that each row may still
     * hold the least number, although it is plain that no row is empty.
     */
    private boolean covered(Set<Row> hidden, List<Row> rows) {
        int groups = rows.get(0).groups().size();
        int enough = least + hidden.size() - 1;
        return hidden.size() > 1
                && IntStream.range(0, groups).allMatch(i -> sum(rows, i) == 0 || sum(hidden, i) >= enough);
    }

    private static int sum(Iterable<Row> rows, int group) {
        int sum = 0;
        for (Row row : rows) {
            sum += row.groups().get(group);
        }
        return sum;
    }
}
