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
import org.holdfast.monitoring.measure.Attacker.View;
import org.holdfast.monitoring.measure.SomeChildren.Kind;
import org.holdfast.monitoring.measure.SomeChildren.Missing;
import org.holdfast.monitoring.measure.Suppression.Row;
import org.holdfast.testing.Proof;
import org.junit.jupiter.api.Test;

/** What is hidden stays hidden from whoever subtracts: {@link MeasureRule#SMALL_NUMBERS_ARE_HIDDEN}. */
class HidingSmallNumbersTest {
    private static final int LEAST = 5;

    /** Groups that somebody would like to know the number of. */
    private static Map<String, Predicate<CountedChild>> wanted(View view, Population population, boolean byName) {
        Map<String, Predicate<CountedChild>> groups = new LinkedHashMap<>();
        Map<String, Predicate<CountedChild>> whom = new LinkedHashMap<>();
        whom.put("has", CountedChild::has);
        whom.put("not has", child -> !child.has());
        whom.put("all", child -> true);
        if (view == View.OUTCOMES) {
            whom.forEach((name, who) -> {
                groups.put(name + " suspended", who.and(CountedChild::suspended));
                groups.put(name + " never suspended", who.and(child -> !child.suspended()));
                groups.put(name + " suspended again", who.and(CountedChild::repeatedly));
                groups.put(name + " suspended once", who.and(child -> child.suspensions() == 1));
                groups.put(name + " persistently absent", who.and(CountedChild::persistent));
                groups.put(name + " not persistently", who.and(child -> child.marked() && !child.persistent()));
                groups.put(name + " without marks", who.and(child -> !child.marked()));
            });
            return groups;
        }
        whom.put("may have", CountedChild::mayHave);
        if (population == Population.IN_CARE) {
            whom.put("neither", child -> !child.has() && !child.mayHave());
            groups.put("up to date", CountedChild::upToDate);
            groups.put("not up to date with a plan", child -> child.supported() && !child.upToDate());
        }
        whom.forEach((name, who) -> {
            groups.put(name + " with a plan", who.and(CountedChild::supported));
            groups.put(name + " without", who.and(child -> !child.supported()));
        });
        if (byName) {
            groups.put("not disclosed with a plan", child -> !child.disclosed() && child.supported());
            groups.put("not disclosed without", child -> !child.disclosed() && !child.supported());
            groups.put("not disclosed, has, without", child -> !child.disclosed() && child.has() && !child.supported());
        }
        return groups;
    }

    @Test
    void no_number_under_five_can_be_recovered_from_everything_that_is_given() {
        int given = 0;
        int nested = 0;
        int detailed = 0;
        for (long seed = 1; seed <= Proof.rounds(120, 3000); seed++) {
            List<CountedChild> children = SomeChildren.random(seed);
            List<MeasureLine> lines = SomeChildren.sheet(children, LEAST).lines();
            given += (int) lines.stream()
                    .filter(line -> line.cut() != Cut.WHOLE && line.hidden())
                    .count();
            assertEquals(List.of(), found(lines, children, Population.IN_CARE, View.PLANS, false), "seed " + seed);
            assertEquals(List.of(), found(lines, children, Population.IN_CARE, View.OUTCOMES, false), "seed " + seed);
            assertEquals(List.of(), found(lines, children, Population.OTHERS, View.PLANS, false), "seed " + seed);
            assertEquals(List.of(), found(lines, children, Population.OTHERS, View.PLANS, true), "named, seed " + seed);
            nested += (int) lines.stream()
                    .filter(line -> line.cut() == Cut.SCHOOL && line.row().equals(Cut.REST))
                    .count();
            detailed += (int) lines.stream()
                    .filter(line -> line.cut() != Cut.WHOLE && !line.hidden())
                    .filter(line -> line.measure().block().yields())
                    .count();
        }
        assertTrue(given > 300, "cuts with hidden rows in them: " + given);
        assertTrue(nested > 20, "schools of hidden areas: " + nested);
        assertTrue(detailed > 40, "how often suspended, and who is persistently absent: " + detailed);
    }

    /** So that it is the rule that keeps them, and not a solver that finds nothing. */
    @Test
    void the_solver_finds_them_where_only_the_small_rows_themselves_are_hidden() {
        int beaten = 0;
        int outcomes = 0;
        for (long seed = 1; seed <= 25; seed++) {
            List<CountedChild> children = SomeChildren.random(seed);
            List<MeasureLine> weak = weakened(children);
            beaten +=
                    found(weak, children, Population.IN_CARE, View.PLANS, false).isEmpty() ? 0 : 1;
            outcomes += found(weak, children, Population.IN_CARE, View.OUTCOMES, false)
                            .isEmpty()
                    ? 0
                    : 1;
        }
        assertTrue(beaten >= 5, "beaten: " + beaten);
        assertTrue(outcomes >= 5, "beaten by outcomes: " + outcomes);
    }

    /** A figure is hidden only where it is small itself. */
    private static List<MeasureLine> weakened(List<CountedChild> children) {
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
            List<MeasureLine> lines, List<CountedChild> all, Population population, View view, boolean byName) {
        List<CountedChild> children =
                all.stream().filter(child -> child.population() == population).toList();
        List<CountedChild> counted = population == Population.IN_CARE
                ? children
                : children.stream()
                        .filter(child -> child.has() || child.mayHave())
                        .toList();
        List<CountedChild> named =
                byName ? counted.stream().filter(CountedChild::disclosed).toList() : List.of();
        Attacker attacker = new Attacker(lines, population, view, named, areas(children));
        List<String> found = new ArrayList<>();
        wanted(view, population, byName)
                .forEach((name, group) -> rows(lines, population).forEach(row -> {
                    long is = counted.stream()
                            .filter(child -> stands(child, row, lines))
                            .filter(group)
                            .count();
                    if (small((int) is) && attacker.greatest(row.cut(), row.row(), group) < LEAST - 1e-5) {
                        Attacker.Bounds bounds = attacker.bounds(row.cut(), row.row(), group);
                        if (bounds.small(LEAST) || bounds.pinned()) {
                            found.add(name + " in " + row.cut() + " " + row.row() + " is " + is + ": " + bounds);
                        }
                    }
                }));
        return found;
    }

    /** In which area a school lies is known to everybody. */
    private static Map<String, String> areas(List<CountedChild> children) {
        Map<String, String> areas = new LinkedHashMap<>();
        children.forEach(child -> areas.put(child.row(Cut.SCHOOL), child.row(Cut.AREA)));
        return areas;
    }

    private static boolean stands(CountedChild child, MeasureLine row, List<MeasureLine> lines) {
        if (row.row().equals(Cut.REST)) {
            return lines.stream()
                    .noneMatch(line -> line.cut() == Cut.SCHOOL && line.row().equals(child.row(Cut.SCHOOL)));
        }
        return row.cut() == Cut.WHOLE || child.row(row.cut()).equals(row.row());
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
            List<CountedChild> children = SomeChildren.random(seed);
            List<MeasureLine> lines = SomeChildren.sheet(children, LEAST).lines();
            for (View view : View.values()) {
                Attacker attacker = new Attacker(lines, Population.IN_CARE, view, List.of(), areas(children));
                lines.stream()
                        .filter(line -> line.population() == Population.IN_CARE && line.cut() != Cut.WHOLE)
                        .filter(line -> line.hidden() && view.sees(line.measure()))
                        .filter(line -> whole(lines, line.measure()).numerator() > 0)
                        .forEach(line -> assertFalse(
                                attacker.bounds(
                                                line.cut(),
                                                line.row(),
                                                child -> line.measure().counts(child)
                                                        && line.measure().met(child))
                                        .pinned(),
                                line.toString()));
            }
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

    private static List<CountedChild> many(int number, Level need, boolean plan, String school) {
        List<CountedChild> children = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            children.add(new Kind(true, need, false, plan, false, 0, Missing.LITTLE).child(Map.of(Cut.SCHOOL, school)));
        }
        return children;
    }

    @Test
    void a_row_hidden_for_one_measure_is_hidden_for_all_and_pulls_the_next_smallest_with_it() {
        List<CountedChild> children = new ArrayList<>();
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

    private static List<CountedChild> at(String area, String school, int number, int suspended) {
        List<CountedChild> children = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            children.add(new Kind(true, Level.HAS, false, true, false, i < suspended ? 1 : 0, Missing.LITTLE)
                    .child(Map.of(Cut.AREA, area, Cut.SCHOOL, school)));
        }
        return children;
    }

    private static List<String> shown(MeasureSheet sheet, Cut cut) {
        return sheet.cut(Population.IN_CARE, cut).stream()
                .filter(line -> line.measure() == Measure.SUSPENDED_WITH)
                .map(line -> line.row() + " "
                        + line.figure()
                                .map(figure -> figure.numerator() + "/" + figure.denominator())
                                .orElse("-"))
                .toList();
    }

    @Test
    void a_school_is_hidden_within_its_area_so_that_the_area_less_its_other_schools_does_not_give_it_away() {
        List<CountedChild> children = new ArrayList<>();
        // Home: s1 has 2 suspended of 20, s2 6 of 20, s3 8 of 20. Neighbour: s4 3 of 10; far: s5 4 of 10.
        children.addAll(at("home", "s1", 20, 2));
        children.addAll(at("home", "s2", 20, 6));
        children.addAll(at("home", "s3", 20, 8));
        children.addAll(at("near", "s4", 10, 3));
        children.addAll(at("far", "s5", 10, 4));
        MeasureSheet sheet = SomeChildren.sheet(children, LEAST);
        // The two small areas hide each other: 3 + 4 = 7. At home s1 takes s2 with it: 2 + 6 = 8.
        assertEquals(List.of("far -", "home 16/60", "near -"), shown(sheet, Cut.AREA));
        assertEquals(List.of("REST 7/20", "s1 -", "s2 -", "s3 8/20"), shown(sheet, Cut.SCHOOL));
        // Everybody who was suspended was so once: as often as there are children.
        assertEquals(
                new Figure(23, 80),
                sheet.headline(Measure.SUSPENSIONS_WITH).figure().orElseThrow());
        assertEquals(
                new Figure(92, 80),
                sheet.headline(Measure.DAYS_LOST_WITH).figure().orElseThrow());
    }

    @Test
    void how_often_children_were_suspended_is_left_out_where_it_tells_that_few_were_so_again() {
        List<CountedChild> children = new ArrayList<>(at("home", "s1", 30, 10));
        children.add(new Kind(true, Level.HAS, false, true, false, 2, Missing.LITTLE)
                .child(Map.of(Cut.AREA, "home", Cut.SCHOOL, "s1")));
        MeasureSheet sheet = SomeChildren.sheet(children, LEAST);
        // 12 suspensions of 11 children: one was suspended twice.
        assertEquals(
                new Figure(11, 31),
                sheet.headline(Measure.SUSPENDED_WITH).figure().orElseThrow());
        assertTrue(sheet.headline(Measure.SUSPENSIONS_WITH).hidden());
        assertTrue(sheet.headline(Measure.DAYS_LOST_WITH).hidden());
    }

    @Test
    void a_total_that_is_small_itself_is_withheld_and_with_it_all_of_its_rows() {
        List<CountedChild> children = new ArrayList<>(many(20, Level.HAS, true, "a"));
        children.addAll(many(4, Level.HAS, false, "b"));
        MeasureSheet sheet = SomeChildren.sheet(children, LEAST);
        assertTrue(sheet.headline(Measure.SUPPORT_PLANNED).hidden());
        assertEquals(List.of(), sheet.cut(Population.IN_CARE, Cut.SCHOOL));
    }

    @Test
    void none_is_no_small_number() {
        List<CountedChild> children = new ArrayList<>(many(8, Level.HAS, true, "a"));
        children.addAll(many(6, Level.HAS, false, "b"));
        MeasureSheet sheet = SomeChildren.sheet(children, LEAST);
        assertTrue(sheet.cut(Population.IN_CARE, Cut.SCHOOL).stream().noneMatch(MeasureLine::hidden));
    }
}
