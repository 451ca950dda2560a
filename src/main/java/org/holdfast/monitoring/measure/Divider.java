package org.holdfast.monitoring.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Divides children into the rows of a cut and hides the small ones. Schools are divided within areas, whose numbers are their
 * sums: so rows are hidden area by area, the schools of hidden areas become one row, which follows from the areas anyway, and
 * schools give nothing that their areas do not.
 *
 * @param areas of the same children, where they are given and the cut is by school
 */
record Divider(List<CountedChild> children, Population population, Cut cut, Divided areas, Suppression suppression) {
    private boolean nested() {
        return cut == Cut.SCHOOL && areas.tells();
    }

    boolean mayFollow(Block block, Divided so) {
        return block.mayFollow(so.blocks(), population)
                && (!nested() || areas.blocks().contains(block));
    }

    Divided divide(Set<Block> blocks) {
        SortedMap<String, List<CountedChild>> rows = children.stream()
                .filter(child -> Stream.of(Measure.values())
                        .anyMatch(measure -> blocks.contains(measure.block()) && measure.counts(child)))
                .collect(Collectors.groupingBy(this::row, TreeMap::new, Collectors.toList()));
        Map<String, List<Suppression.Row>> within = new HashMap<>();
        Set<String> hidden = new HashSet<>();
        rows.forEach((name, some) -> {
            if (!name.equals(Cut.REST)) {
                within.computeIfAbsent(nested() ? some.get(0).row(Cut.AREA) : "", area -> new ArrayList<>())
                        .add(new Suppression.Row(name, some.size(), counts(some, blocks, population)));
            }
        });
        within.values().forEach(some -> hidden.addAll(suppression.hidden(some)));
        return new Divided(blocks, rows, hidden);
    }

    private String row(CountedChild child) {
        return nested() && areas.hidden().contains(child.row(Cut.AREA)) ? Cut.REST : child.row(cut);
    }

    /** How many are in each group that must not be small. */
    static List<Integer> counts(List<CountedChild> some, Set<Block> given, Population population) {
        List<Integer> counts = new ArrayList<>();
        for (Predicate<CountedChild> group : Block.groups(given, population)) {
            counts.add((int) some.stream().filter(group).count());
        }
        return counts;
    }
}
