package org.holdfast.monitoring.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cut with some blocks.
 *
 * @param rows who stands in each
 * @param hidden which of them are hidden for all measures of these blocks
 */
record Divided(Set<Block> blocks, SortedMap<String, List<CountedChild>> rows, Set<String> hidden) {
    static final Divided NOTHING = new Divided(Set.of(), new TreeMap<>(), Set.of());

    /** A cut of which every row is hidden, or nothing is known, is not given. */
    boolean tells() {
        return shown().stream().anyMatch(row -> !row.equals(Cut.REST))
                && !rows.keySet().equals(Set.of(Cut.NOT_KNOWN));
    }

    Set<String> shown() {
        return rows.keySet().stream().filter(row -> !hidden.contains(row)).collect(Collectors.toSet());
    }

    List<MeasureLine> lines(Population population, Cut cut, BiFunction<Cut, String, String> label) {
        return Stream.of(Measure.values())
                .filter(measure -> blocks.contains(measure.block()))
                .flatMap(measure -> rows.entrySet().stream()
                        .map(row -> new MeasureLine(
                                measure,
                                population,
                                cut,
                                row.getKey(),
                                label.apply(cut, row.getKey()),
                                hidden.contains(row.getKey())
                                        ? Optional.empty()
                                        : Optional.of(measure.of(row.getValue())))))
                .toList();
    }
}
