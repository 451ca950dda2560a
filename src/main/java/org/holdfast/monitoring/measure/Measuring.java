package org.holdfast.monitoring.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.attendance.Tally;

/** Counts, and hides what is small. The same children give the same lines, whoever asks and in whatever form. */
final class Measuring {
    private static final Divided NOTHING = new Divided(Set.of(), new TreeMap<>(), Set.of());

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
            Set<Block> more = with(given, block);
            if (block.mayFollow(given, population) && suppression.tells(counts(of(population), more, population))) {
                given.add(block);
            }
        }
        return given;
    }

    private static Set<Block> with(Set<Block> some, Block another) {
        EnumSet<Block> more = EnumSet.of(another);
        more.addAll(some);
        return more;
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
        for (Cut cut : population.cuts()) {
            Divided divided = NOTHING;
            for (Block block : cut.blocks()) {
                if (given.contains(block) && block.mayFollow(divided.blocks, population)) {
                    Divided more = divided(population, cut, with(divided.blocks, block));
                    divided = more.tells() ? more : divided;
                }
            }
            lines.addAll(lines(divided, population, cut));
        }
    }

    /** A cut with some blocks: its rows, and which of them are hidden for all measures of these. */
    private record Divided(Set<Block> blocks, SortedMap<String, List<Counted>> rows, Set<String> hidden) {
        /** A cut of which every row is hidden, or nothing is known, is not given. */
        boolean tells() {
            return hidden.size() < rows.size() && !rows.keySet().equals(Set.of(Cut.NOT_KNOWN));
        }

        List<Measure> measures() {
            return Stream.of(Measure.values())
                    .filter(measure -> blocks.contains(measure.block()))
                    .toList();
        }
    }

    private Divided divided(Population population, Cut cut, Set<Block> blocks) {
        SortedMap<String, List<Counted>> rows = of(population).stream()
                .filter(child -> Stream.of(Measure.values())
                        .anyMatch(measure -> blocks.contains(measure.block()) && measure.counts(child)))
                .collect(Collectors.groupingBy(child -> child.row(cut), TreeMap::new, Collectors.toList()));
        Set<String> hidden = suppression.hidden(rows.entrySet().stream()
                .map(row -> new Suppression.Row(
                        row.getKey(), row.getValue().size(), counts(row.getValue(), blocks, population)))
                .toList());
        return new Divided(blocks, rows, hidden);
    }

    private List<MeasureLine> lines(Divided divided, Population population, Cut cut) {
        return divided.measures().stream()
                .flatMap(measure -> divided.rows.entrySet().stream()
                        .map(row -> new MeasureLine(
                                measure,
                                population,
                                cut,
                                row.getKey(),
                                label.apply(cut, row.getKey()),
                                divided.hidden.contains(row.getKey())
                                        ? Optional.empty()
                                        : Optional.of(figure(measure, row.getValue())))))
                .toList();
    }
}
