package org.holdfast.monitoring.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.holdfast.child.AttachmentNeed.Level;
import org.holdfast.monitoring.measure.SomeChildren.Kind;
import org.holdfast.monitoring.measure.Suppression.Row;
import org.holdfast.testing.Proof;
import org.junit.jupiter.api.Test;

/** What is hidden stays hidden from whoever subtracts: {@link MeasureRule#SMALL_NUMBERS_ARE_HIDDEN}. */
class HidingSmallNumbersTest {
    private static final int LEAST = 5;

    /** Groups that somebody would like to know the number of. */
    private static Map<String, Predicate<Counted>> wanted() {
        Map<String, Predicate<Counted>> groups = new LinkedHashMap<>();
        Map<String, Predicate<Counted>> whom = new LinkedHashMap<>();
        whom.put("has", Counted::has);
        whom.put("may have", Counted::mayHave);
        whom.put("not has", child -> !child.has());
        whom.put("neither", child -> !child.has() && !child.mayHave());
        whom.put("all", child -> true);
        whom.forEach((name, who) -> {
            groups.put(name + " with a plan", who.and(Counted::supported));
            groups.put(name + " without", who.and(child -> !child.supported()));
            groups.put(name + " suspended", who.and(Counted::suspended));
        });
        groups.put("up to date", Counted::upToDate);
        groups.put("not up to date with a plan", child -> child.supported() && !child.upToDate());
        groups.put("not disclosed with a plan", child -> !child.disclosed() && child.supported());
        groups.put("not disclosed without", child -> !child.disclosed() && !child.supported());
        groups.put("not disclosed, has, without", child -> !child.disclosed() && child.has() && !child.supported());
        return groups;
    }

    @Test
    void no_number_under_five_can_be_recovered_from_everything_that_is_given() {
        int given = 0;
        for (long seed = 1; seed <= Proof.rounds(120, 3000); seed++) {
            List<Counted> children = SomeChildren.random(seed);
            List<MeasureLine> lines = SomeChildren.sheet(children, LEAST).lines();
            given += (int) lines.stream()
                    .filter(line -> line.cut() != Cut.WHOLE && line.hidden())
                    .count();
            assertEquals(List.of(), found(lines, children, Population.IN_CARE, false), "seed " + seed);
            assertEquals(List.of(), found(lines, children, Population.OTHERS, false), "seed " + seed);
            assertEquals(List.of(), found(lines, children, Population.OTHERS, true), "named, seed " + seed);
        }
        assertTrue(given > 300, "cuts with hidden rows in them: " + given);
    }

    /** So that it is the rule that keeps them, and not a solver that finds nothing. */
    @Test
    void the_solver_finds_them_where_only_the_small_rows_themselves_are_hidden() {
        int beaten = 0;
        for (long seed = 1; seed <= 25; seed++) {
            List<Counted> children = SomeChildren.random(seed);
            List<MeasureLine> weak = weakened(children);
            beaten += found(weak, children, Population.IN_CARE, false).isEmpty() ? 0 : 1;
        }
        assertTrue(beaten >= 5, "beaten: " + beaten);
    }

    /** A figure is hidden only where it is small itself. */
    private static List<MeasureLine> weakened(List<Counted> children) {
        List<MeasureLine> lines = new ArrayList<>();
        SomeChildren.sheet(children, 1).lines().forEach(line -> {
            boolean small = line.figure()
                    .filter(figure -> small(figure.numerator()) || small(figure.denominator() - figure.numerator()))
                    .isPresent();
            lines.add(
                    small && line.cut() != Cut.WHOLE
                            ? new MeasureLine(
                                    line.measure(),
                                    line.population(),
                                    line.cut(),
                                    line.row(),
                                    line.label(),
                                    Optional.empty())
                            : line);
        });
        return lines;
    }

    private static boolean small(int number) {
        return number > 0 && number < LEAST;
    }

    /** Every number that is certain to be small, and every hidden one that is known exactly. */
    private static List<String> found(
            List<MeasureLine> lines, List<Counted> all, Population population, boolean byName) {
        List<Counted> children =
                all.stream().filter(child -> child.population() == population).toList();
        List<Counted> counted = population == Population.IN_CARE
                ? children
                : children.stream()
                        .filter(child -> child.has() || child.mayHave())
                        .toList();
        List<Counted> named =
                byName ? counted.stream().filter(Counted::disclosed).toList() : List.of();
        Attacker attacker = new Attacker(lines, population, named);
        List<String> found = new ArrayList<>();
        wanted().forEach((name, group) -> {
            boolean careOnly = population == Population.OTHERS
                    && (name.contains("suspended") || name.contains("up to date") || name.contains("neither"));
            if (!careOnly && (byName || !name.contains("disclosed"))) {
                rows(lines, population).forEach(row -> {
                    long is = counted.stream()
                            .filter(child -> row.cut() == Cut.WHOLE
                                    || child.row(row.cut()).equals(row.row()))
                            .filter(group)
                            .count();
                    if (small((int) is) && attacker.greatest(row.cut(), row.row(), group) < LEAST - 1e-5) {
                        Attacker.Bounds bounds = attacker.bounds(row.cut(), row.row(), group);
                        if (bounds.small(LEAST) || bounds.pinned()) {
                            found.add(name + " in " + row.cut() + " " + row.row() + " is " + is + ": " + bounds);
                        }
                    }
                });
            }
        });
        return found;
    }

    private static Set<MeasureLine> rows(List<MeasureLine> lines, Population population) {
        Map<String, MeasureLine> rows = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.population() == population)
                .forEach(line -> rows.putIfAbsent(line.cut() + line.row(), line));
        return Set.copyOf(rows.values());
    }

    @Test
    void a_hidden_row_is_not_known_exactly_whatever_its_size() {
        for (long seed = 1; seed <= Proof.rounds(8, 100); seed++) {
            List<Counted> children = SomeChildren.random(seed);
            List<MeasureLine> lines = SomeChildren.sheet(children, LEAST).lines();
            Attacker attacker = new Attacker(lines, Population.IN_CARE, List.of());
            long number = seed;
            lines.stream()
                    .filter(line -> line.population() == Population.IN_CARE && line.cut() != Cut.WHOLE)
                    .filter(line -> line.hidden() && !line.measure().ofSessions())
                    .forEach(line -> {
                        Figure whole = whole(lines, line.measure());
                        if (whole.numerator() > 0) {
                            assertFalse(
                                    attacker.bounds(
                                                    line.cut(),
                                                    line.row(),
                                                    child -> line.measure().counts(child)
                                                            && line.measure().met(child))
                                            .pinned(),
                                    "seed " + number + " " + line);
                        }
                    });
        }
    }

    private static Figure whole(List<MeasureLine> lines, Measure measure) {
        return lines.stream()
                .filter(line -> line.is(measure, Population.IN_CARE, Cut.WHOLE))
                .findFirst()
                .flatMap(MeasureLine::figure)
                .orElseThrow();
    }

    @Property
    void hides_small_rows_and_never_one_alone_and_keeps_enough_on_every_side(
            @ForAll @Size(min = 1, max = 8) List<@Size(value = 4) List<@IntRange(max = 12) Integer>> numbers) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            rows.add(new Row(
                    "r" + i, numbers.get(i).stream().mapToInt(Integer::intValue).sum(), numbers.get(i)));
        }
        Set<String> hidden = new Suppression(LEAST).hidden(rows);
        for (Row row : rows) {
            assertTrue(
                    hidden.contains(row.name()) || row.groups().stream().noneMatch(HidingSmallNumbersTest::small),
                    () -> "shown: " + row);
        }
        if (!hidden.isEmpty() && hidden.size() < rows.size()) {
            assertTrue(hidden.size() > 1);
            for (int group = 0; group < 4; group++) {
                int which = group;
                int all = rows.stream().mapToInt(row -> row.groups().get(which)).sum();
                int kept = rows.stream()
                        .filter(row -> hidden.contains(row.name()))
                        .mapToInt(row -> row.groups().get(which))
                        .sum();
                assertTrue(all == 0 || kept >= LEAST, "group " + which + " keeps " + kept);
            }
        }
    }

    private static List<Counted> many(int number, Level need, boolean plan, String school) {
        List<Counted> children = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            children.add(new Kind(true, need, false, plan, false, false, true).child(Map.of(Cut.SCHOOL, school)));
        }
        return children;
    }

    @Test
    void a_row_hidden_for_one_measure_is_hidden_for_all_and_pulls_the_next_smallest_with_it() {
        List<Counted> children = new ArrayList<>();
        // School a: 3 of 9 without a plan. b: 6 of 13 without. c: 10 of 30 without.
        children.addAll(many(6, Level.HAS, true, "a"));
        children.addAll(many(3, Level.HAS, false, "a"));
        children.addAll(many(7, Level.HAS, true, "b"));
        children.addAll(many(6, Level.HAS, false, "b"));
        children.addAll(many(20, Level.HAS, true, "c"));
        children.addAll(many(10, Level.HAS, false, "c"));
        MeasureSheet sheet = SomeChildren.sheet(children, LEAST);
        for (MeasureLine line : sheet.cut(Population.IN_CARE, Cut.SCHOOL)) {
            assertEquals(!line.row().equals("c"), line.hidden(), line.toString());
        }
        // All: 33 of 52. The rest of a and b: 13 with, 9 without; neither side is under five.
        assertEquals(
                new Figure(33, 52),
                sheet.headline(Measure.SUPPORT_PLANNED).figure().orElseThrow());
    }

    @Test
    void a_total_that_is_small_itself_is_withheld_and_with_it_all_of_its_rows() {
        List<Counted> children = new ArrayList<>(many(20, Level.HAS, true, "a"));
        children.addAll(many(4, Level.HAS, false, "b"));
        MeasureSheet sheet = SomeChildren.sheet(children, LEAST);
        assertTrue(sheet.headline(Measure.SUPPORT_PLANNED).hidden());
        assertEquals(List.of(), sheet.cut(Population.IN_CARE, Cut.SCHOOL));
    }

    @Test
    void none_is_no_small_number() {
        List<Counted> children = new ArrayList<>(many(8, Level.HAS, true, "a"));
        children.addAll(many(6, Level.HAS, false, "b"));
        MeasureSheet sheet = SomeChildren.sheet(children, LEAST);
        assertTrue(sheet.cut(Population.IN_CARE, Cut.SCHOOL).stream().noneMatch(MeasureLine::hidden));
    }
}
