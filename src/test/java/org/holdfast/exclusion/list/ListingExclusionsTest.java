package org.holdfast.exclusion.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.year.Sheet;
import org.holdfast.child.Child;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Decider;
import org.holdfast.exclusion.EndExclusion;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionScene;
import org.holdfast.exclusion.ExclusionStatus;
import org.holdfast.exclusion.ExclusionTerms;
import org.holdfast.exclusion.list.SuspensionFigures.Row;
import org.holdfast.kernel.Period;
import org.holdfast.school.School;
import org.holdfast.school.Terms;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest(at = HoldfastTest.A_SCHOOL_MORNING)
@SuppressWarnings("NullAway.Init")
class ListingExclusionsTest extends ExclusionScene {
    @Inject
    ListToday listToday;

    @Inject
    CountToday countToday;

    @Inject
    ListExclusions listExclusions;

    @Inject
    ExportExclusions exportExclusions;

    @Inject
    EndExclusion endExclusion;

    @Inject
    Terms terms;

    @BeforeEach
    void a_school() {
        set();
    }

    private Child another() {
        return world.aChild().onRollAt(school).lookedAfterBy(authority).make();
    }

    /** Past the use case, so that many are quick to make. */
    private Exclusion known(Child child, School at, Category kind, LocalDate first, LocalDate last, String reason) {
        boolean open = kind == Category.PERMANENT;
        ExclusionTerms said = new ExclusionTerms(
                kind,
                first,
                Session.MORNING,
                open ? null : last,
                open ? null : Session.AFTERNOON,
                headTeacher.id(),
                Decider.Capacity.HEAD,
                List.of(reason),
                "Time with the key person",
                "Shorter mornings",
                false,
                false);
        return world.inTransaction(() -> {
            Exclusion exclusion = new Exclusion(
                    child.id(),
                    at.id(),
                    said,
                    new Decider("Alan Reeve", Decider.Capacity.HEAD),
                    terms.national(),
                    teacher,
                    "typed",
                    world.now().minusSeconds(60));
            world.em().persist(exclusion);
            return exclusion;
        });
    }

    private Exclusion known(Child child, LocalDate first, LocalDate last) {
        return known(child, school, Category.SUSPENSION, first, last, "DB");
    }

    private ListToday.Today today(Actor reader) {
        return world.as(reader, () -> listToday.run());
    }

    private ListExclusions.Listed year(Actor reader, Choice choice) {
        return world.as(reader, () -> listExclusions.run(choice));
    }

    private static Choice at(School of) {
        return new Choice(Optional.of(of.id()), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    @Test
    void says_of_today_who_is_out_until_when_and_when_they_are_back() {
        record(terms(Category.SUSPENSION, MONDAY, Session.AFTERNOON, MONDAY.plusDays(4), Session.AFTERNOON));
        TodayLine line = today(head).lines().get(0);
        assertEquals(maya.id(), line.of().child().id());
        assertEquals(
                Optional.of(Slot.of(MONDAY.plusDays(4), Session.AFTERNOON)),
                line.out().until());
        assertEquals(Optional.of(Slot.of(MONDAY.plusDays(7), Session.MORNING)), line.back(), "over the weekend");
        assertEquals(9, line.count().termSessions());
        assertEquals(
                "/exclusion/exclusions?child=" + maya.id().id() + "&id="
                        + line.of().exclusion().exclusionId(),
                line.of().href());
    }

    @Test
    void says_a_child_is_back_in_the_afternoon_of_a_morning_lost() {
        record(terms(Category.SUSPENSION, MONDAY, Session.MORNING, MONDAY, Session.MORNING));
        assertEquals(
                Optional.of(Slot.of(MONDAY, Session.AFTERNOON)),
                today(teacher).lines().get(0).back());
    }

    @Test
    void leaves_out_of_today_what_is_over_what_lies_ahead_and_what_was_cancelled() {
        known(another(), MONDAY.minusDays(5), MONDAY.minusDays(3));
        known(another(), MONDAY.plusDays(1), MONDAY.plusDays(2));
        String cancelled = record(suspended(MONDAY, MONDAY.plusDays(1)));
        assertEquals(1, today(head).lines().size());
        world.doAs(
                teacher,
                () -> endExclusion.run(
                        maya.id(),
                        cancelled,
                        new EndExclusion.Said(
                                ExclusionStatus.CANCELLED,
                                MONDAY,
                                Session.MORNING,
                                headTeacher.id(),
                                Decider.Capacity.HEAD,
                                "",
                                "Another child did it")));
        assertEquals(List.of(), today(head).lines());
        assertEquals(0, world.as(head, () -> countToday.run()));
    }

    @Test
    void counts_a_permanent_exclusion_until_another_school_has_the_child() {
        School before = world.aSchool(authority);
        Child moved = world.aChild()
                .onRollAt(school, new Period(MONDAY.minusDays(30), null))
                .lookedAfterBy(authority)
                .make();
        known(moved, before, Category.PERMANENT, MONDAY.minusDays(60), MONDAY, "PA");
        Child waits = world.aChild().lookedAfterBy(authority).make();
        known(waits, before, Category.PERMANENT, MONDAY.minusDays(60), MONDAY, "PA");
        List<TodayLine> out = today(head).lines();
        assertEquals(1, out.size());
        assertEquals(waits.id(), out.get(0).of().child().id());
        assertTrue(out.get(0).back().isEmpty());
    }

    @Test
    void says_who_has_passed_five_days_this_term_across_schools() {
        known(maya, world.aSchool(authority), Category.SUSPENSION, MONDAY.minusDays(20), MONDAY.minusDays(17), "PP");
        record(suspended(MONDAY, MONDAY.plusDays(1)));
        known(another(), MONDAY, MONDAY.plusDays(1));
        assertEquals(2, today(head).lines().size());
        assertEquals(1, today(head).passed());
    }

    @Test
    void counts_on_the_first_page_whom_the_list_shows() {
        for (int i = 0; i < 3; i++) {
            known(another(), MONDAY, MONDAY.plusDays(i));
        }
        for (Actor reader : List.of(head, teacher)) {
            assertEquals(3, today(reader).lines().size());
            assertEquals(3, world.as(reader, () -> countToday.run()));
        }
        Actor stranger = world.virtualSchoolHead(world.anAuthority());
        assertEquals(0, world.as(stranger, () -> countToday.run()));
        assertEquals(List.of(), today(stranger).lines());
        assertEquals(List.of(), year(stranger, Choice.ALL).lines());
    }

    @Test
    void shows_each_role_the_children_it_reaches_and_no_others() {
        record(suspended(MONDAY, MONDAY));
        known(another(), MONDAY, MONDAY);
        assertEquals(1, today(worker).lines().size());
        assertEquals(2, year(head, Choice.ALL).lines().size());
        Actor elsewhere = world.designatedTeacher(world.aSchool(authority));
        assertEquals(List.of(), year(elsewhere, Choice.ALL).lines());
        for (Role role : List.of(Role.STAFF, Role.RECEPTION, Role.INCLUSION_OFFICER, Role.DATA_MANAGER)) {
            Actor person = world.person("Sam Hale", role, school.id());
            assertThrows(Denied.class, () -> year(person, Choice.ALL));
        }
    }

    private void a_year_of_all_kinds() {
        School other = world.aSchool(authority);
        known(maya, MONDAY, MONDAY.plusDays(1));
        known(another(), school, Category.LUNCHTIME, MONDAY.minusDays(6), MONDAY.minusDays(6), "PP");
        known(another(), other, Category.SUSPENSION, MONDAY.minusDays(20), MONDAY.minusDays(19), "VA");
        known(another(), other, Category.PERMANENT, LocalDate.of(2026, 9, 15), MONDAY, "PA");
        known(another(), LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4));
        known(another(), LocalDate.of(2025, 9, 9), LocalDate.of(2025, 9, 10));
    }

    @Test
    void opens_from_each_count_exactly_its_list() {
        a_year_of_all_kinds();
        ListExclusions.Listed all = year(head, Choice.ALL);
        assertEquals(4, all.lines().size(), "this school year");
        assertEquals(4, all.all());
        assertEquals(List.of("autumn", "spring", "summer"), words(all.figures().terms()));
        assertEquals(4, all.figures().reasons().size());
        for (List<Row> rows : List.of(all.figures().terms(), all.figures().reasons())) {
            for (Row row : rows) {
                assertEquals(
                        row.now().number(), year(head, row.choice()).lines().size(), row.word());
            }
            assertEquals(4, rows.stream().mapToInt(row -> row.now().number()).sum());
        }
        assertEquals(1, all.figures().terms().get(0).before().number(), "of the year before");
        assertEquals(1, all.figures().terms().get(1).before().number());
        assertTrue(all.figures().terms().get(0).begun());
        assertFalse(all.figures().terms().get(1).begun(), "a term that lies ahead has no number yet");
    }

    private static List<String> words(List<Row> rows) {
        return rows.stream().map(Row::word).toList();
    }

    @Test
    void shows_what_was_cancelled_only_when_asked() {
        String id = record(suspended(MONDAY, MONDAY.plusDays(1)));
        world.doAs(
                teacher,
                () -> endExclusion.run(
                        maya.id(),
                        id,
                        new EndExclusion.Said(
                                ExclusionStatus.CANCELLED,
                                MONDAY,
                                Session.AFTERNOON,
                                headTeacher.id(),
                                Decider.Capacity.HEAD,
                                "",
                                "Another child did it")));
        ListExclusions.Listed standing = year(head, Choice.ALL);
        assertEquals(0, standing.lines().size());
        assertEquals(1, standing.ended());
        Choice ended = new Choice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
        assertEquals(
                ExclusionStatus.CANCELLED,
                year(head, ended).lines().get(0).exclusion().status());
        assertEquals(1, year(head, ended).lines().get(0).exclusion().served());
    }

    @Test
    void does_not_tell_small_numbers_of_one_school_to_others() {
        for (int i = 0; i < 4; i++) {
            known(another(), MONDAY, MONDAY);
        }
        Row seen = year(head, at(school)).figures().terms().get(0);
        assertTrue(seen.now().hidden());
        assertEquals(0, seen.now().drawn(), "not by the length of a bar either");
        assertFalse(seen.before().hidden(), "none is no small number");
        assertFalse(year(teacher, at(school)).figures().terms().get(0).now().hidden(), "the school knows its own");
        assertFalse(year(head, Choice.ALL).figures().terms().get(0).now().hidden());
        known(another(), MONDAY, MONDAY);
        assertFalse(year(head, at(school)).figures().terms().get(0).now().hidden(), "five are enough");
    }

    @Test
    void gives_the_rate_in_suspensions_for_a_hundred_children_of_school_age() {
        known(maya, MONDAY, MONDAY);
        known(maya, MONDAY.plusDays(2), MONDAY.plusDays(2));
        known(maya, school, Category.LUNCHTIME, MONDAY.minusDays(6), MONDAY.minusDays(6), "PP");
        another();
        another();
        another();
        SuspensionFigures figures = year(head, Choice.ALL).figures();
        assertEquals(4, figures.children());
        assertEquals(2, figures.suspensions(true));
        assertEquals(Optional.of(new BigDecimal("50.0")), figures.rate(true));
        assertEquals(Optional.of(new BigDecimal("0.0")), figures.rate(false));
    }

    @Test
    void has_a_national_figure_of_all_pupils_and_none_of_children_in_care() {
        List<NationalSuspension> national = year(head, Choice.ALL).national();
        NationalSuspension beside = new SuspensionFiguresPage().beside(national).orElseThrow();
        assertEquals(Optional.of(new BigDecimal("11.21")), beside.rate());
        assertEquals("2023/24", beside.year().toString());
        assertTrue(national.stream()
                .noneMatch(row -> row.group().toLowerCase(java.util.Locale.ROOT).startsWith("children in care")));
        assertTrue(national.stream().allMatch(row -> row.source().startsWith("DfE")));
    }

    @Test
    void costs_five_statements_for_one_child_and_for_sixty() {
        known(maya, MONDAY, MONDAY.plusDays(1));
        year(head, Choice.ALL);
        int year = StatementCount.of(() -> year(head, Choice.ALL));
        int today = StatementCount.of(() -> today(head));
        for (int i = 0; i < 60; i++) {
            Child child = another();
            known(child, MONDAY, MONDAY.plusDays(1));
            known(child, MONDAY.minusDays(13), MONDAY.minusDays(12));
        }
        StatementCount.atMost(year, () -> year(head, Choice.ALL));
        StatementCount.atMost(today, () -> today(head));
        assertTrue(year <= 5, "statements of a year: " + year);
        assertTrue(today <= 7, "statements of today, settings and who knows included: " + today);
        assertEquals(121, year(head, Choice.ALL).lines().size());
    }

    private String csv(Actor reader, Choice choice) {
        return new String(
                world.as(reader, () -> exportExclusions.run(choice)).as(Sheet.Form.CSV), StandardCharsets.UTF_8);
    }

    @Test
    void exports_the_list_as_shown_and_says_last_who_took_it() {
        a_year_of_all_kinds();
        List<String> lines = csv(head, Choice.ALL).lines().toList();
        assertEquals(1 + 4 + 1, lines.size());
        assertTrue(lines.get(lines.size() - 1).contains("Marian Teague"), lines.get(lines.size() - 1));
        assertTrue(lines.get(lines.size() - 1).contains("4 rows"));
        Choice lunch = new Choice(
                Optional.empty(), Optional.of(Category.LUNCHTIME), Optional.empty(), Optional.empty(), false);
        assertEquals(3, csv(head, lunch).lines().count());
        Object rows = world.inTransaction(() -> world.em()
                .createNativeQuery("select max(e.row_count) from audit_entry e where e.actor_id = ?1"
                        + " and e.subject = 'export of exclusions'")
                .setParameter(1, head.id())
                .getSingleResult());
        assertEquals(4, ((Number) rows).intValue());
    }

    @Test
    void exports_a_name_that_a_spreadsheet_would_run_as_text_and_nothing_of_care() {
        Child risky = world.aChild()
                .named("=cmd|' /C calc'!A0", "Ellerby")
                .withUpn(world.aUpn())
                .onRollAt(school)
                .lookedAfterBy(authority)
                .make();
        known(risky, MONDAY, MONDAY);
        String text = csv(teacher, Choice.ALL);
        assertTrue(text.contains("'=cmd|"));
        assertFalse(text.toLowerCase(java.util.Locale.ROOT).contains("care"));
        assertFalse(text.contains(risky.id().id()));
        assertFalse(text.contains("Shorter mornings"));
        assertThrows(Denied.class, () -> csv(worker, Choice.ALL));
    }

    @Test
    void reads_of_an_address_what_it_can_and_ignores_the_rest() {
        YearAddress address = new YearAddress();
        address.setKind("nonsense");
        address.setTerm(" autumn ");
        address.setPage("minus one");
        assertEquals(Choice.ALL.in("autumn"), address.choice());
        assertEquals("?view=year&term=autumn", YearAddress.of(address.choice()));
        assertEquals(1, address.number());
    }
}
