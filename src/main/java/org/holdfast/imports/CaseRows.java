package org.holdfast.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import org.holdfast.child.Ssda903Line;
import org.holdfast.child.Ssda903Problem;

/** The rows of one child in one file, what is wrong with them, and which only repeat another. */
final class CaseRows<T> {
    private static final Ssda903Problem TWO_ROWS = new Ssda903Problem(
            "CHILD",
            "Another row has the same child id and says something else",
            "Correct the doubled child id in your system");

    private final ToIntFunction<T> number;
    private final List<Ssda903Line<T>> lines = new ArrayList<>();
    private final Map<Integer, Ssda903Problem> problems = new TreeMap<>();
    private final Set<Integer> repeated = new HashSet<>();

    /** @param number of the row that something was read from */
    CaseRows(ToIntFunction<T> number) {
        this.number = number;
    }

    void add(Ssda903Line<T> line) {
        lines.add(line);
    }

    List<Ssda903Line<T>> lines() {
        return lines;
    }

    /** All that could be read. */
    List<T> read() {
        return lines.stream().flatMap(line -> line.read().stream()).toList();
    }

    /** Each once, however often it stands in the file. */
    List<T> once() {
        return read().stream()
                .filter(one -> !repeated.contains(number.applyAsInt(one)))
                .toList();
    }

    /** Takes over what is wrong with each row by itself. */
    void examine() {
        lines.forEach(
                line -> line.problems().stream().findFirst().ifPresent(problem -> problems.put(line.row(), problem)));
    }

    /** As {@link #examine}, of a file that has one row a child: the same again counts once, another is wrong. */
    void examine(BiPredicate<T, T> same) {
        examine();
        List<T> read = read();
        for (T other : read.subList(Math.min(1, read.size()), read.size())) {
            if (same.test(other, read.get(0))) {
                repeats(other);
            } else {
                wrong(number.applyAsInt(other), TWO_ROWS);
                wrong(number.applyAsInt(read.get(0)), TWO_ROWS);
            }
        }
    }

    void repeats(T row) {
        repeated.add(number.applyAsInt(row));
    }

    boolean repeated(int row) {
        return repeated.contains(row);
    }

    void wrong(int row, Ssda903Problem problem) {
        problems.putIfAbsent(row, problem);
    }

    /** By row; empty if all is sound. */
    Map<Integer, Ssda903Problem> problems() {
        return problems;
    }
}
