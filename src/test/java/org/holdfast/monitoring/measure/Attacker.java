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
import org.holdfast.monitoring.measure.SomeChildren.Missing;

/**
 * Somebody with a page, its files and a solver. They know every figure that is given, that each row named has children, what
 * one measure includes of another, and, where they may name some children, everything about those. Unknown are the numbers
 * of each kind of child in each row of each cut; asked is between what bounds a number must lie.
 */
final class Attacker {
    /** What is unknown of each child; the two have in common only who has difficulties, which both know. */
    enum View {
        PLANS(Block.HAS, Block.IN_CARE, Block.HAS_OR_MAY, Block.UP_TO_DATE),
        OUTCOMES(Block.SUSPENSION, Block.REPEATED, Block.PERSISTENT);

        private final List<Block> blocks;

        View(Block... blocks) {
            this.blocks = List.of(blocks);
        }

        boolean sees(Measure measure) {
            return blocks.contains(measure.block()) && measure.unit() == Measure.Unit.CHILDREN;
        }

        /** Whether its kinds of children say who is in the denominator. */
        boolean counts(Measure measure) {
            return measure.unit() != Measure.Unit.SESSIONS
                    && (this == PLANS ? measure.block() != Block.PERSISTENT : measure.block() != Block.HAS_OR_MAY);
        }
    }

    private static final int MANY_TIMES = 20;

    private final Population population;
    private final View view;
    private final List<CountedChild> kinds;
    private final Map<String, Integer> first = new LinkedHashMap<>();
    private final List<Equation> equations = new ArrayList<>();
    private final int unknowns;
    private final Simplex simplex;
    private int spare;

    /**
     * @param named all that is known of whoever may be named, and nothing where nobody may
     * @param areaOf in which area each school lies
     */
    Attacker(
            List<MeasureLine> lines,
            Population population,
            View view,
            List<CountedChild> named,
            Map<String, String> areaOf) {
        this.population = population;
        this.view = view;
        kinds = view == View.OUTCOMES ? outcomes() : plans();
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
        spare = rest + rows.size() * kinds.size();
        long times = own.stream()
                .filter(line -> line.measure().unit() == Measure.Unit.SUSPENSIONS && !line.hidden())
                .count();
        unknowns = spare + (view == View.OUTCOMES ? 2 * (int) times : 0);
        int cuts = 0;
        for (Map.Entry<Cut, Set<String>> cut : rows.entrySet()) {
            addUp(cut.getKey(), cut.getValue(), counted(measures, cut.getKey()), rest + cuts++ * kinds.size());
        }
        if (rows.containsKey(Cut.AREA) && rows.containsKey(Cut.SCHOOL)) {
            nest(rows, areaOf, counted(measures, Cut.SCHOOL));
        }
        own.forEach(this::told);
        int number = 0;
        for (String row : first.keySet()) {
            Cut cut = Cut.valueOf(row.substring(0, row.indexOf(' ')));
            Predicate<CountedChild> who = counted(measures, cut);
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

    private List<CountedChild> plans() {
        List<CountedChild> kinds = new ArrayList<>();
        boolean inCare = population == Population.IN_CARE;
        for (Level need : inCare ? Level.values() : new Level[] {Level.HAS, Level.MAY_HAVE}) {
            for (int bits = 0; bits < 4; bits++) {
                boolean plan = (bits & 1) > 0;
                boolean second = (bits & 2) > 0;
                if (!inCare || plan || !second) {
                    kinds.add(new Kind(inCare, need, !inCare && second, plan, inCare && second, 0, Missing.UNMARKED)
                            .child(Map.of()));
                }
            }
        }
        return kinds;
    }

    private static List<CountedChild> outcomes() {
        List<CountedChild> kinds = new ArrayList<>();
        for (Level need : new Level[] {Level.HAS, Level.NONE_KNOWN}) {
            for (int times = 0; times < 3; times++) {
                for (Missing missing : Missing.values()) {
                    kinds.add(new Kind(true, need, false, false, false, times, missing).child(Map.of()));
                }
            }
        }
        return kinds;
    }

    /** The schools of an area make the area, and all schools of hidden areas those areas. */
    private void nest(Map<Cut, Set<String>> rows, Map<String, String> areaOf, Predicate<CountedChild> who) {
        Set<String> schools = rows.getOrDefault(Cut.SCHOOL, Set.of());
        Map<String, Set<String>> areas = new LinkedHashMap<>();
        rows.getOrDefault(Cut.AREA, Set.of()).forEach(area -> {
            boolean listed = schools.stream().anyMatch(school -> area.equals(areaOf.get(school)));
            areas.computeIfAbsent(listed ? area : Cut.REST, group -> new LinkedHashSet<>())
                    .add(area);
        });
        areas.forEach((group, names) -> {
            for (int kind = 0; kind < kinds.size(); kind++) {
                if (who.test(kinds.get(kind))) {
                    double[] sum = new double[unknowns];
                    for (String name : names) {
                        sum[first.getOrDefault(key(Cut.AREA, name), 0) + kind] = -1;
                    }
                    for (String school : schools) {
                        if (group.equals(areaOf.getOrDefault(school, Cut.REST))) {
                            sum[first.getOrDefault(key(Cut.SCHOOL, school), 0) + kind] = 1;
                        }
                    }
                    equations.add(new Equation(sum, 0));
                }
            }
        });
    }

    private static String key(Cut cut, String row) {
        return cut + " " + row;
    }

    /** Who stands in the rows of a cut: whoever is counted in a measure that it is given for. */
    private static Predicate<CountedChild> counted(Map<Cut, Set<Measure>> measures, Cut cut) {
        return child -> measures.getOrDefault(cut, Set.of()).stream().anyMatch(measure -> measure.counts(child));
    }

    /** The rows of a cut make the whole, kind by kind; of whom it does not count there may be more outside of its rows. */
    private void addUp(Cut cut, Set<String> names, Predicate<CountedChild> who, int rest) {
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
            if (view.counts(measure)) {
                equations.add(new Equation(sum(row, measure::counts), figure.denominator()));
            }
            if (view.sees(measure)) {
                equations.add(new Equation(
                        sum(row, child -> measure.counts(child) && measure.met(child)), figure.numerator()));
            }
            if (view == View.OUTCOMES && measure.unit() == Measure.Unit.SUSPENSIONS) {
                often(row, measure, figure.numerator());
            }
        });
    }

    /** Whoever was suspended again was so twice at least, and nobody very often. */
    private void often(String row, Measure measure, int times) {
        double[] sum = new double[unknowns];
        double[] most = new double[unknowns];
        for (int kind = 0; kind < kinds.size(); kind++) {
            CountedChild which = kinds.get(kind);
            if (measure.counts(which)) {
                sum[first.getOrDefault(row, 0) + kind] = which.suspensions();
                most[first.getOrDefault(row, 0) + kind] = which.repeatedly() ? -MANY_TIMES : 0;
            }
        }
        sum[spare] = 1;
        most[spare++] = 1;
        most[spare++] = 1;
        equations.add(new Equation(sum, times));
        equations.add(new Equation(most, 0));
    }

    private void known(String row, List<CountedChild> named, Predicate<CountedChild> who) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            CountedChild which = kinds.get(kind);
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

    private static boolean alike(CountedChild child, CountedChild kind) {
        return child.disclosed()
                && child.supported() == kind.supported()
                && child.has() == kind.has()
                && child.mayHave() == kind.mayHave();
    }

    private static boolean stands(CountedChild child, String row) {
        return Stream.of(Cut.values()).anyMatch(cut -> row.equals(key(cut, cut == Cut.WHOLE ? "" : child.row(cut))));
    }

    private double[] sum(String row, Predicate<CountedChild> which) {
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

    Bounds bounds(Cut cut, String row, Predicate<CountedChild> group) {
        double[] sum = sum(key(cut, row), group);
        return new Bounds(simplex.least(sum), simplex.greatest(sum));
    }

    /** The upper bound alone. */
    double greatest(Cut cut, String row, Predicate<CountedChild> group) {
        return simplex.greatest(sum(key(cut, row), group));
    }
}
