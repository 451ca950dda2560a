package org.holdfast.monitoring.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.attendance.Tally;

/** Counts, and hides what is small. The same children give the same lines, whoever asks and in whatever form. */
final class Measuring {
    private final List<Counted> children;
    private final Suppression suppression;
    private final BiFunction<Cut, String, String> label;

    /** @param label of a row, by cut and code */
    Measuring(List<Counted> children, Suppression suppression, BiFunction<Cut, String, String> label) {
        this.children = List.copyOf(children);
        this.suppression = suppression;
        this.label = label;
    }

    List<MeasureLine> lines() {
        Set<Block> inCare = given(Population.IN_CARE);
        Set<Block> others = given(Population.OTHERS);
        List<MeasureLine> lines = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Optional<Figure> own = whole(measure, Population.IN_CARE, inCare);
            if (Population.OTHERS.blocks().contains(measure.block())) {
                Optional<Figure> rest = whole(measure, Population.OTHERS, others);
                lines.add(line(measure, Population.ALL, own.flatMap(one -> rest.map(one::plus))));
                lines.add(line(measure, Population.OTHERS, rest));
            }
            lines.add(line(measure, Population.IN_CARE, own));
        }
        cuts(lines, Population.IN_CARE, inCare);
        cuts(lines, Population.OTHERS, others);
        return lines;
    }

    /** What may be told of all of them: each block in turn, if no number that then follows is small. */
    private Set<Block> given(Population population) {
        Set<Block> given = EnumSet.noneOf(Block.class);
        for (Block block : population.blocks()) {
            Set<Block> more = EnumSet.copyOf(given.isEmpty() ? Set.of(block) : given);
            more.add(block);
            if (block.mayFollow(given) && suppression.tells(counts(of(population), more, population))) {
                given.add(block);
            }
        }
        return given;
    }

    private List<Counted> of(Population population) {
        return children.stream()
                .filter(child -> child.population() == population)
                .toList();
    }

    private static List<Integer> counts(List<Counted> some, Set<Block> given, Population population) {
        List<Integer> counts = new ArrayList<>();
        for (Predicate<Counted> group : Block.groups(given, population)) {
            counts.add((int) some.stream().filter(group).count());
        }
        return counts;
    }

    private Optional<Figure> whole(Measure measure, Population population, Set<Block> given) {
        return given.contains(measure.block()) ? Optional.of(figure(measure, of(population))) : Optional.empty();
    }

    private static Figure figure(Measure measure, List<Counted> some) {
        List<Counted> counted = some.stream().filter(measure::counts).toList();
        if (measure.ofSessions()) {
            Tally tally = counted.stream().map(Counted::attendance).reduce(Tally.NOTHING, Tally::plus);
            return new Figure(tally.attending(), tally.possible());
        }
        return new Figure((int) counted.stream().filter(measure::met).count(), counted.size());
    }

    private static MeasureLine line(Measure measure, Population population, Optional<Figure> figure) {
        return new MeasureLine(measure, population, Cut.WHOLE, "", "", figure);
    }

    private void cuts(List<MeasureLine> lines, Population population, Set<Block> given) {
        if (!given.isEmpty()) {
            List<Measure> measures = Stream.of(Measure.values())
                    .filter(measure -> given.contains(measure.block()))
                    .toList();
            population.cuts().forEach(cut -> lines.addAll(cut(population, cut, given, measures)));
        }
    }

    /** A cut of which every row is hidden is not given. */
    private List<MeasureLine> cut(Population population, Cut cut, Set<Block> given, List<Measure> measures) {
        Map<String, List<Counted>> rows = of(population).stream()
                .filter(child -> measures.stream().anyMatch(measure -> measure.counts(child)))
                .collect(Collectors.groupingBy(child -> child.row(cut), TreeMap::new, Collectors.toList()));
        Set<String> hidden = suppression.hidden(rows.entrySet().stream()
                .map(row -> new Suppression.Row(
                        row.getKey(), row.getValue().size(), counts(row.getValue(), given, population)))
                .toList());
        if (hidden.size() == rows.size()) {
            return List.of();
        }
        return measures.stream()
                .flatMap(measure -> rows.keySet().stream()
                        .map(row -> new MeasureLine(
                                measure,
                                population,
                                cut,
                                row,
                                label.apply(cut, row),
                                hidden.contains(row)
                                        ? Optional.empty()
                                        : Optional.of(figure(measure, Objects.requireNonNull(rows.get(row)))))))
                .toList();
    }
}
