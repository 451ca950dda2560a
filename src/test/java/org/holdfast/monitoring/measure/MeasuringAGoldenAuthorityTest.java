package org.holdfast.monitoring.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.child.AttachmentNeed.Level;
import org.holdfast.child.CareKind;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Characteristic;
import org.holdfast.child.Child;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.Schools;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every figure by hand.
 *
 * <pre>
 *                        children  with a plan  sessions each  suspended
 * near, in care, HAS           12            7       8 of 10           5
 * near, in care, none          10            5       7 of 10           0
 * far,  in care, HAS           10            5       9 of 10           0
 * far,  in care, MAY HAVE      12            6      10 of 10           0
 * near, in need, HAS           10            0             -           -
 * near, guardianship, HAS       6            0             -           -
 * </pre>
 *
 * Of the five at near who have difficulties and count as without: two have no plan, two a plan whose review was yesterday,
 * one a plan with a blank question on support.
 */
@HoldfastTest
class MeasuringAGoldenAuthorityTest extends MeasureScene {
    @Inject
    ListUnmet listUnmet;

    @Inject
    Schools schools;

    private List<Child> nearHas;

    @BeforeEach
    void the_authority() {
        set();
        nearHas = inCare(12, near);
        need(nearHas, Level.HAS);
        plan(nearHas.subList(0, 7));
        nearHas.subList(7, 9).forEach(child -> plan(child, MONDAY.minusDays(1), "Words"));
        plan(nearHas.get(9), MONDAY.plusDays(60), "");
        marks(nearHas, near, 8, 2);
        nearHas.subList(0, 5).forEach(child -> suspended(child, near));
        List<Child> nearNone = inCare(10, near);
        plan(nearNone.subList(0, 5));
        marks(nearNone, near, 7, 3);
        List<Child> farHas = inCare(10, far);
        need(farHas, Level.HAS);
        plan(farHas.subList(0, 5));
        marks(farHas, far, 9, 1);
        List<Child> farMay = inCare(12, far);
        need(farMay, Level.MAY_HAVE);
        plan(farMay.subList(0, 6));
        marks(farMay, far, 10, 0);
        need(others(10, CareKind.CHILD_IN_NEED), Level.HAS);
        need(others(6, CareKind.SPECIAL_GUARDIANSHIP), Level.HAS);
        characteristic(nearHas, Characteristic.Kind.ETHNICITY, "WBRI");
        characteristic(nearNone, Characteristic.Kind.ETHNICITY, "WOTH");
        characteristic(farHas, Characteristic.Kind.ETHNICITY, "BCRB");
        characteristic(farMay, Characteristic.Kind.ETHNICITY, "BAFR");
        nobody();
    }

    private List<Child> others(int number, CareKind kind) {
        Period year = new Period(MONDAY.minusYears(1), null);
        return Stream.generate(() ->
                        world.aChild().onRollAt(near).is(kind, authority, year).make())
                .limit(number)
                .toList();
    }

    /** Who is in no figure: another authority's, the dead, the adopted, and who has come of age. */
    private void nobody() {
        LocalAuthority other = world.anAuthority();
        List<Child> none = List.of(
                world.aChild().onRollAt(near).lookedAfterBy(other).make(),
                world.aChild().onRollAt(near).lookedAfterBy(authority).make(),
                world.aChild().onRollAt(near).lookedAfterBy(authority).make(),
                world.aChild()
                        .bornOn(MONDAY.minusYears(18))
                        .onRollAt(near)
                        .lookedAfterBy(authority)
                        .make());
        need(none, Level.HAS);
        record(() -> {
            world.load(none.get(1).id()).died(MONDAY.minusDays(3));
            world.load(none.get(2).id()).seal(MONDAY.minusDays(3), authority.id());
        });
    }

    private static Optional<Figure> of(MeasureSheet sheet, Measure measure, Population population) {
        return sheet.of(measure, population).orElseThrow().figure();
    }

    private void is(Figure expected, String percent, Optional<Figure> figure) {
        assertEquals(Optional.of(expected), figure);
        assertEquals(percent, expected.percent().orElseThrow().toPlainString());
    }

    @Test
    void gives_the_standard_s_measure_beside_has_or_may_have_and_the_local_ones() {
        MeasureSheet sheet = sheet(now());
        // In care 7 + 5 = 12 of 12 + 10 = 22; 12 / 22 = 54.545…
        is(new Figure(12, 22), "54.5", of(sheet, Measure.SUPPORT_PLANNED, Population.IN_CARE));
        // In need and under guardianship nobody of 10 + 6.
        is(new Figure(0, 16), "0.0", of(sheet, Measure.SUPPORT_PLANNED, Population.OTHERS));
        // 12 of 22 + 16 = 38; 12 / 38 = 31.578…
        is(new Figure(12, 38), "31.6", of(sheet, Measure.SUPPORT_PLANNED, Population.ALL));
        // 12 + 6 = 18 of 22 + 12 = 34; 18 / 34 = 52.941…
        is(new Figure(18, 34), "52.9", of(sheet, Measure.SUPPORT_PLANNED_HAS_OR_MAY, Population.IN_CARE));
        // 12 + 6 + 5 = 23 of 22 + 12 + 10 = 44; 23 / 44 = 52.272…
        is(new Figure(23, 44), "52.3", of(sheet, Measure.SUPPORT_PLANNED_IN_CARE, Population.IN_CARE));
        // Nobody has a contact, a key person or a safe place.
        is(new Figure(0, 44), "0.0", of(sheet, Measure.UP_TO_DATE_IN_CARE, Population.IN_CARE));
    }

    @Test
    void gives_attendance_and_suspensions_beside_those_of_the_others() {
        MeasureSheet sheet = sheet(now());
        // 12 x 8 + 10 x 9 = 186 of 12 x 10 + 10 x 10 = 220; 84.545…
        is(new Figure(186, 220), "84.5", of(sheet, Measure.ATTENDANCE_WITH, Population.IN_CARE));
        // 10 x 7 + 12 x 10 = 190 of 220; 86.363…
        is(new Figure(190, 220), "86.4", of(sheet, Measure.ATTENDANCE_WITHOUT, Population.IN_CARE));
        // 5 of 22; 22.727…
        is(new Figure(5, 22), "22.7", of(sheet, Measure.SUSPENDED_WITH, Population.IN_CARE));
        is(new Figure(0, 22), "0.0", of(sheet, Measure.SUSPENDED_WITHOUT, Population.IN_CARE));
        // Once each, for two days, which are four half days.
        is(new Figure(5, 22), "22.7", of(sheet, Measure.SUSPENSIONS_WITH, Population.IN_CARE));
        is(new Figure(0, 22), "0.0", of(sheet, Measure.SUSPENSIONS_WITHOUT, Population.IN_CARE));
        assertEquals(Optional.of(new Figure(20, 22)), of(sheet, Measure.DAYS_LOST_WITH, Population.IN_CARE));
        assertEquals(Optional.of(new Figure(0, 22)), of(sheet, Measure.DAYS_LOST_WITHOUT, Population.IN_CARE));
        // 2 of 10 and 1 of 10 missed is a tenth or more, for all 22; 3 of 10 for ten, 0 of 10 for twelve.
        is(new Figure(22, 22), "100.0", of(sheet, Measure.PERSISTENT_WITH, Population.IN_CARE));
        is(new Figure(10, 22), "45.5", of(sheet, Measure.PERSISTENT_WITHOUT, Population.IN_CARE));
    }

    @Test
    void divides_outcomes_by_the_authority_in_whose_area_the_school_lies() {
        MeasureSheet sheet = sheet(now());
        String home = authority.code();
        String away = world.inTransaction(
                () -> schools.authority(far.authorityId()).orElseThrow().code());
        // As the two schools, each the only one in its area.
        is(new Figure(96, 120), "80.0", cell(sheet, Cut.AREA, home, Measure.ATTENDANCE_WITH));
        is(new Figure(90, 100), "90.0", cell(sheet, Cut.AREA, away, Measure.ATTENDANCE_WITH));
        is(new Figure(5, 12), "41.7", cell(sheet, Cut.AREA, home, Measure.SUSPENDED_WITH));
        is(new Figure(0, 10), "0.0", cell(sheet, Cut.AREA, away, Measure.SUSPENDED_WITH));
        is(new Figure(5, 12), "41.7", cell(sheet, Cut.AREA, home, Measure.SUSPENSIONS_WITH));
        assertEquals(Optional.of(new Figure(20, 12)), cell(sheet, Cut.AREA, home, Measure.DAYS_LOST_WITH));
        is(new Figure(10, 10), "100.0", cell(sheet, Cut.AREA, away, Measure.PERSISTENT_WITH));
    }

    /** F60: in every measure of children in care, where numbers are large enough. */
    @Test
    void divides_every_measure_by_every_equality_cut() {
        characteristic(nearHas, Characteristic.Kind.DISABILITY, "Y");
        characteristic(nearHas, Characteristic.Kind.UNACCOMPANIED, "Y");
        MeasureSheet sheet = sheet(now());
        for (Cut cut : List.of(Cut.ETHNICITY, Cut.DISABILITY, Cut.UNACCOMPANIED)) {
            assertEquals(
                    Set.of(Measure.values()),
                    sheet.cut(Population.IN_CARE, cut).stream()
                            .map(MeasureLine::measure)
                            .collect(Collectors.toSet()),
                    cut.name());
        }
    }

    private Optional<Figure> cell(MeasureSheet sheet, Cut cut, String row, Measure measure) {
        return sheet.cut(Population.IN_CARE, cut).stream()
                .filter(line -> line.row().equals(row) && line.measure() == measure)
                .findFirst()
                .orElseThrow()
                .figure();
    }

    @Test
    void divides_them_by_school_and_by_group() {
        MeasureSheet sheet = sheet(now());
        is(new Figure(7, 12), "58.3", cell(sheet, Cut.SCHOOL, near.urn(), Measure.SUPPORT_PLANNED));
        is(new Figure(5, 10), "50.0", cell(sheet, Cut.SCHOOL, far.urn(), Measure.SUPPORT_PLANNED));
        // 7 + 5 = 12 of 12 + 10 = 22.
        is(new Figure(12, 22), "54.5", cell(sheet, Cut.SCHOOL, near.urn(), Measure.SUPPORT_PLANNED_IN_CARE));
        is(new Figure(96, 120), "80.0", cell(sheet, Cut.SCHOOL, near.urn(), Measure.ATTENDANCE_WITH));
        is(new Figure(70, 100), "70.0", cell(sheet, Cut.SCHOOL, near.urn(), Measure.ATTENDANCE_WITHOUT));
        is(new Figure(120, 120), "100.0", cell(sheet, Cut.SCHOOL, far.urn(), Measure.ATTENDANCE_WITHOUT));
        is(new Figure(5, 12), "41.7", cell(sheet, Cut.SCHOOL, near.urn(), Measure.SUSPENDED_WITH));
        // Two groups of the same children as the two schools.
        is(new Figure(7, 12), "58.3", cell(sheet, Cut.ETHNICITY, "WHITE", Measure.SUPPORT_PLANNED));
        is(new Figure(5, 10), "50.0", cell(sheet, Cut.ETHNICITY, "BLACK", Measure.SUPPORT_PLANNED));
        List<MeasureLine> standing = sheet.cut(Population.OTHERS, Cut.STANDING).stream()
                .filter(line -> line.measure() == Measure.SUPPORT_PLANNED)
                .toList();
        assertEquals(
                List.of("CHILD_IN_NEED 10", "SPECIAL_GUARDIANSHIP 6"),
                standing.stream()
                        .map(line ->
                                line.row() + " " + line.figure().orElseThrow().denominator())
                        .toList());
    }

    /** As many as the figure leaves out, less those whom the reader may not know by name. */
    @Test
    void lists_as_many_as_the_figure_leaves_out_of_those_who_may_be_named() {
        for (Measure measure : Measure.values()) {
            if (measure.listed()) {
                UnmetList list = unmet(head, measure);
                Figure inCare = of(sheet(now()), measure, Population.IN_CARE).orElseThrow();
                assertEquals(inCare.denominator() - inCare.numerator(), list.total(), measure.name());
                Figure widest = list.figure().figure().orElseThrow();
                assertEquals(
                        Optional.of(widest.denominator() - widest.numerator() - list.total()),
                        list.others(),
                        measure.name());
            }
        }
    }

    @Test
    void says_how_many_others_are_left_out_only_where_they_are_not_few() {
        // Two of the five at near left care today: the figure of yesterday counts them, and names them no longer.
        record(() -> nearHas.subList(10, 12).forEach(child -> {
            CareStatus status = facts.careStatuses(child).get(0);
            facts.correct(
                    status,
                    new CareStatus(
                                    child.id(),
                                    CareKind.LOOKED_AFTER,
                                    new Period(status.from(), MONDAY),
                                    "test",
                                    world.now())
                            .under("C2", authority.id()));
        }));
        AsAt yesterday = new AsAt(MONDAY.minusDays(1), world.now());
        UnmetList list = world.as(head, () -> listUnmet.run(Measure.SUPPORT_PLANNED_IN_CARE, yesterday, 1));
        int left = list.figure()
                .figure()
                .map(one -> one.denominator() - one.numerator())
                .orElseThrow();
        // And somebody who came of age today.
        assertEquals(left - 3, list.total());
        assertEquals(Optional.empty(), list.others());
    }

    private UnmetList unmet(Actor reader, Measure measure) {
        return world.as(reader, () -> listUnmet.run(measure, now(), 1));
    }

    @Test
    void names_the_children_in_care_who_are_left_out_and_says_which_part_fails() {
        UnmetList list = unmet(head, Measure.SUPPORT_PLANNED);
        // 22 - 12 in care; the 16 others are counted and not named.
        assertEquals(10, list.total());
        // Of all who are recorded: 38 - 12 = 26, of whom 16 may not be known by name.
        assertEquals(Population.ALL, list.figure().population());
        assertEquals(Optional.of(16), list.others());
        Map<String, Long> reasons = list.sheet().rows().stream()
                .flatMap(row -> row.reasons().stream())
                .collect(Collectors.groupingBy(Unmet.Reason::toString, Collectors.counting()));
        String key = "Reason[key=monitoring.measure.unmet.";
        // Two of the five at near and the five at far.
        assertEquals(
                Map.of(
                        key + "noPlan, facts=[]]", 7L,
                        key + "reviewPassed, facts=[1, 2026-11-22]]", 2L,
                        key + "support, facts=[1, 1]]", 1L),
                reasons);
        assertEquals(44, unmet(head, Measure.UP_TO_DATE_IN_CARE).total());
        assertTrue(
                unmet(head, Measure.UP_TO_DATE_IN_CARE).sheet().rows().stream()
                        .allMatch(row -> row.reasons().toString().contains("Key person")),
                "each part that fails is named");
    }

    @Test
    void names_nobody_to_the_virtual_school_of_another_authority_and_shows_it_its_own() {
        LocalAuthority other = world.anAuthority();
        Actor stranger = world.virtualSchoolHead(other);
        assertEquals(0, unmet(stranger, Measure.UP_TO_DATE_IN_CARE).total());
        MeasureSheet own = world.inTransaction(() -> measured.sheet(other.id(), now()));
        assertEquals(
                new Figure(0, 0),
                own.headline(Measure.SUPPORT_PLANNED_IN_CARE).figure().orElseThrow());
    }

    @Test
    void shows_one_sheet_on_the_page_in_the_file_and_to_the_case_system() {
        Actor client = new Actor(Actor.Kind.CLIENT, "lcs", "lcs", List.of(new Post(Role.CASE_SYSTEM, authority.id())));
        MeasureSheet page = world.as(head, () -> bean(ReadMeasures.class).run(now()));
        assertEquals(page, world.as(client, () -> bean(ReadMeasuresByApi.class).run(now())));
        int rows = world.as(head, () -> bean(ExportMeasures.class).run(now()))
                .rows()
                .size();
        assertEquals(page.lines().size(), rows);
    }

    private static <T> T bean(Class<T> kind) {
        return CDI.current().select(kind).get();
    }

    @Test
    void costs_as_many_statements_for_sixty_children_as_for_one() {
        LocalAuthority small = world.anAuthority();
        Child one = world.aChild().onRollAt(near).lookedAfterBy(small).make();
        plan(List.of(one));
        marks(List.of(one), near, 1, 0);
        int few = StatementCount.of(() -> world.inTransaction(() -> measured.sheet(small.id(), now())));
        int many = StatementCount.of(() -> sheet(now()));
        assertTrue(many <= few, many + " and not " + few);
        assertTrue(many <= 23, "statements: " + many);
    }
}
