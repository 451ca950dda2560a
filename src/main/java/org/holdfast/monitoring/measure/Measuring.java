package org.holdfast.monitoring.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Counts, and hides what is small. The same children give the same lines, whoever asks and in whatever form. */
final class Measuring {
    private final List<CountedChild> children;
    private final Suppression suppression;
    private final BiFunction<Cut, String, String> label;

    /** @param label of a row, by cut and code */
    Measuring(List<CountedChild> children, Suppression suppression, BiFunction<Cut, String, String> label) {
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
            if (block.mayFollow(given, population)
                    && suppression.tells(Divider.counts(of(population), more, population))) {
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

    private List<CountedChild> of(Population population) {
        return children.stream()
                .filter(child -> child.population() == population)
                .toList();
    }

    private Optional<Figure> whole(Measure measure, Population population, Set<Block> given) {
        return given.contains(measure.block()) ? Optional.of(measure.of(of(population))) : Optional.empty();
    }

    private static MeasureLine line(Measure measure, Population population, Optional<Figure> figure) {
        return new MeasureLine(measure, population, Cut.WHOLE, "", "", figure);
    }

    /** Areas come before schools, which are hidden within them. */
    private void cuts(List<MeasureLine> lines, Population population, Set<Block> given) {
        Divided areas = Divided.NOTHING;
        for (Cut cut : population.cuts()) {
            Divided divided = cut(cut, given, new Divider(of(population), population, cut, areas, suppression));
            areas = cut == Cut.AREA ? divided : areas;
            lines.addAll(divided.lines(population, cut, label));
        }
    }

    private static Divided cut(Cut cut, Set<Block> given, Divider divider) {
        Divided divided = Divided.NOTHING;
        for (Block block : cut.blocks()) {
            if (given.contains(block) && divider.mayFollow(block, divided)) {
                Divided more = divider.divide(with(divided.blocks(), block));
                boolean better =
                        more.tells() && (!block.yields() || more.shown().equals(divided.shown()));
                divided = better ? more : divided;
            }
        }
        return divided;
    }
}
