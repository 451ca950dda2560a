package org.holdfast.monitoring.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdfast.child.AttachmentNeed.Level;
import org.holdfast.monitoring.measure.Simplex.Equation;
import org.holdfast.monitoring.measure.SomeChildren.Kind;

/**
 * Somebody with a page, its files and a solver. They know every figure that is given, that each row named has children, what
 * one measure includes of another, and, where they may name some children, everything about those. Unknown are the numbers
 * of each kind of child in each row of each cut; asked is between what bounds a number must lie.
 */
final class Attacker {
    private final Population population;
    private final List<Counted> kinds = new ArrayList<>();
    private final Map<String, Integer> first = new LinkedHashMap<>();
    private final List<Equation> equations = new ArrayList<>();
    private final int unknowns;
    private final Simplex simplex;

    /** @param named all that is known of whoever may be named, and nothing where nobody may */
    Attacker(List<MeasureLine> lines, Population population, List<Counted> named) {
        this.population = population;
        kinds();
        List<MeasureLine> own =
                lines.stream().filter(line -> line.population() == population).toList();
        first.put(key(Cut.WHOLE, ""), 0);
        Map<Cut, Set<String>> rows = new LinkedHashMap<>();
        own.stream().filter(line -> line.cut() != Cut.WHOLE).forEach(line -> rows.computeIfAbsent(
                        line.cut(), cut -> new LinkedHashSet<>())
                .add(line.row()));
        rows.forEach((cut, names) -> names.forEach(name -> first.put(key(cut, name), first.size() * kinds.size())));
        Map<Cut, Set<Measure>> measures = new LinkedHashMap<>();
        own.stream().filter(line -> line.cut() != Cut.WHOLE || !line.hidden()).forEach(line -> measures.computeIfAbsent(
                        line.cut(), cut -> new LinkedHashSet<>())
                .add(line.measure()));
        int slack = first.size() * kinds.size();
        int rest = slack + first.size();
        unknowns = rest + rows.size() * kinds.size();
        int cuts = 0;
        for (Map.Entry<Cut, Set<String>> cut : rows.entrySet()) {
            addUp(cut.getKey(), cut.getValue(), counted(measures, cut.getKey()), rest + cuts++ * kinds.size());
        }
        own.stream().filter(line -> !line.measure().ofSessions()).forEach(this::told);
        int number = 0;
        for (String row : first.keySet()) {
            Cut cut = Cut.valueOf(row.substring(0, row.indexOf(' ')));
            Predicate<Counted> who = counted(measures, cut);
            if (!named.isEmpty()) {
                known(row, named, who);
            }
            if (cut != Cut.WHOLE) {
                double[] sum = sum(row, who);
                sum[slack + number] = -1;
                equations.add(new Equation(sum, 1));
            }
            number++;
        }
        simplex = new Simplex(unknowns, equations);
    }

    private void kinds() {
        boolean inCare = population == Population.IN_CARE;
        Level[] needs = inCare ? Level.values() : new Level[] {Level.HAS, Level.MAY_HAVE};
        for (Level need : needs) {
            for (int bits = 0; bits < 8; bits++) {
                boolean plan = (bits & 1) > 0;
                boolean second = (bits & 2) > 0;
                boolean third = (bits & 4) > 0;
                if (inCare && !(second && !plan)) {
                    kinds.add(new Kind(true, need, false, plan, second, third, false).child(Map.of()));
                } else if (!inCare && !third) {
                    kinds.add(new Kind(false, need, second, plan, false, false, false).child(Map.of()));
                }
            }
        }
    }

    private static String key(Cut cut, String row) {
        return cut + " " + row;
    }

    /** Who stands in the rows of a cut: whoever is counted in a measure that it is given for. */
    private static Predicate<Counted> counted(Map<Cut, Set<Measure>> measures, Cut cut) {
        return child -> measures.getOrDefault(cut, Set.of()).stream().anyMatch(measure -> measure.counts(child));
    }

    /** The rows of a cut make the whole, kind by kind; of whom it does not count there may be more outside of its rows. */
    private void addUp(Cut cut, Set<String> names, Predicate<Counted> who, int rest) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            double[] sum = new double[unknowns];
            sum[kind] = -1;
            for (String name : names) {
                sum[first.getOrDefault(key(cut, name), 0) + kind] += 1;
            }
            sum[rest + kind] = who.test(kinds.get(kind)) ? 0 : 1;
            equations.add(new Equation(sum, 0));
        }
    }

    private void told(MeasureLine line) {
        line.figure().ifPresent(figure -> {
            String row = key(line.cut(), line.row());
            Measure measure = line.measure();
            equations.add(new Equation(sum(row, measure::counts), figure.denominator()));
            equations.add(
                    new Equation(sum(row, child -> measure.counts(child) && measure.met(child)), figure.numerator()));
        });
    }

    private void known(String row, List<Counted> named, Predicate<Counted> who) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            Counted which = kinds.get(kind);
            if (which.disclosed() && who.test(which)) {
                double[] sum = new double[unknowns];
                sum[first.getOrDefault(row, 0) + kind] = 1;
                long known = named.stream()
                        .filter(child -> alike(child, which) && stands(child, row))
                        .count();
                equations.add(new Equation(sum, known));
            }
        }
    }

    private static boolean alike(Counted child, Counted kind) {
        return child.disclosed()
                && child.supported() == kind.supported()
                && child.has() == kind.has()
                && child.mayHave() == kind.mayHave();
    }

    private static boolean stands(Counted child, String row) {
        return Stream.of(Cut.values()).anyMatch(cut -> row.equals(key(cut, cut == Cut.WHOLE ? "" : child.row(cut))));
    }

    private double[] sum(String row, Predicate<Counted> which) {
        double[] sum = new double[unknowns];
        for (int kind = 0; kind < kinds.size(); kind++) {
            sum[first.getOrDefault(row, 0) + kind] = which.test(kinds.get(kind)) ? 1 : 0;
        }
        return sum;
    }

    /** Between what the number of a group of children in a row must lie. */
    record Bounds(double least, double greatest) {
        boolean pinned() {
            return greatest - least < 0.999;
        }

        /** Whether it is certain that there are some, and fewer than may be told. */
        boolean small(int limit) {
            return least > 1e-5 && greatest < limit - 1e-5;
        }
    }

    Bounds bounds(Cut cut, String row, Predicate<Counted> group) {
        double[] sum = sum(key(cut, row), group);
        return new Bounds(simplex.least(sum), simplex.greatest(sum));
    }

    /** The upper bound alone. */
    double greatest(Cut cut, String row, Predicate<Counted> group) {
        return simplex.greatest(sum(key(cut, row), group));
    }
}
