package org.holdfast.attendance.entry;

import static org.holdfast.attendance.file.AClass.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.attendance.ChildRegisters;
import org.holdfast.attendance.Entered;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.Marks;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.TypedMark;
import org.holdfast.attendance.file.AClass;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
@SuppressWarnings("NullAway.Init")
class EnteringMarksTest {
    @Inject
    World world;

    @Inject
    ReadClass readClass;

    @Inject
    ReadWeek readWeek;

    @Inject
    ReadCorrections readCorrections;

    @Inject
    EnterMarks enterMarks;

    @Inject
    ListDisputes listDisputes;

    @Inject
    SettleDispute settleDispute;

    @Inject
    ChildRegisters joined;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    @Inject
    ChildFacts facts;

    private School school;
    private School second;
    private Child child;
    private Actor teacher;

    @BeforeEach
    void one_child_at_one_school() {
        LocalAuthority authority = world.anAuthority();
        school = world.aSchool(authority);
        second = world.aSchool(authority);
        child = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        teacher = world.designatedTeacher(school);
    }

    private Entered type(Session session, String text, String reason) {
        return type(teacher, MONDAY, session, text, reason);
    }

    private Entered type(Actor actor, LocalDate day, Session session, String text, String reason) {
        return world.as(actor, () -> enterMarks.run(List.of(new TypedMark(child.id(), day, session, text, reason))));
    }

    private MarkRow monday() {
        return world.as(teacher, () -> readWeek.run(child.id(), MONDAY)).get(0);
    }

    @Test
    void leads_from_school_day_to_school_day() {
        ClassDay sunday = world.as(teacher, () -> readClass.run(MONDAY.minusDays(1)));
        assertFalse(sunday.held());
        assertEquals(MONDAY.minusDays(3), sunday.before());
        assertEquals(MONDAY, sunday.after());
    }

    @Test
    void keeps_what_is_typed_for_the_class_and_the_week_alike() {
        assertEquals(new Entered(1, 0), type(Session.MORNING, "l12", "Bus late"));
        type(Session.AFTERNOON, "\\", "");
        assertEquals(new MarkRow(child.id(), child.name(), MONDAY, "L12", "\\", "Bus late"), monday());
        assertEquals(
                List.of(monday()),
                world.as(teacher, () -> readClass.run(MONDAY)).rows());
    }

    @Test
    void changes_nothing_with_an_empty_field() {
        type(Session.MORNING, "I", "");
        assertEquals(Entered.NOTHING, type(Session.MORNING, " ", ""));
        assertEquals("I", monday().morning());
    }

    @Test
    void shows_what_was_corrected_by_whom_and_from_what() {
        type(Session.MORNING, "N", "");
        assertEquals(
                new Entered(1, 1), world.after(java.time.Duration.ofMinutes(5), () -> type(Session.MORNING, "M", "")));
        ReadCorrections.Correction change =
                world.as(teacher, () -> readCorrections.run(child.id(), 2026)).get(0);
        assertEquals(
                List.of("N", "M", "typed", teacher.name()),
                List.of(change.before(), change.after(), change.source(), change.by()));
    }

    @Test
    void takes_the_reason_away_with_the_mark_it_explained() {
        type(Session.MORNING, "L5", "Overslept");
        world.after(java.time.Duration.ofMinutes(5), () -> type(Session.MORNING, "/", ""));
        assertEquals(new MarkRow(child.id(), child.name(), MONDAY, "/", "", ""), monday());
    }

    @Test
    void refuses_a_code_and_says_of_whom_and_when() {
        Refused refused = assertThrows(Refused.class, () -> type(Session.MORNING, "K9", ""));
        assertTrue(refused.whatToDo().startsWith(child.name() + ", morning of 2026-11-16: "), refused.whatToDo());
    }

    @Test
    void refuses_minutes_that_do_not_fit_a_session_and_y7_without_its_reason() {
        assertThrows(Refused.class, () -> type(Session.MORNING, "L999999", ""));
        assertThrows(Refused.class, () -> type(Session.MORNING, "L0", ""));
        assertThrows(Refused.class, () -> type(Session.MORNING, "Y7", " "));
        assertEquals(new Entered(1, 0), type(Session.MORNING, "Y7", "Flooded road"));
    }

    @Test
    void refuses_a_day_to_come_and_a_day_before_the_child_came() {
        assertThrows(Refused.class, () -> type(teacher, world.today().plusDays(1), Session.MORNING, "/", ""));
        assertThrows(Refused.class, () -> type(teacher, world.today().minusYears(2), Session.MORNING, "/", ""));
    }

    @Test
    void is_not_found_for_another_schools_designated_teacher_and_keeps_none_of_a_list_with_one_wrong_mark() {
        assertThrows(NotFound.class, () -> type(world.designatedTeacher(second), MONDAY, Session.MORNING, "/", ""));
        List<TypedMark> typed = List.of(
                new TypedMark(child.id(), MONDAY, Session.MORNING, "/", ""),
                new TypedMark(child.id(), MONDAY, Session.AFTERNOON, "?!", ""));
        assertThrows(Refused.class, () -> world.as(teacher, () -> enterMarks.run(typed)));
        assertEquals("", monday().morning());
    }

    @Test
    void lists_a_class_with_as_many_statements_whatever_its_size() {
        int one = StatementCount.of(() -> world.as(teacher, () -> readClass.run(MONDAY)));
        for (int i = 0; i < 5; i++) {
            world.aChild().onRollAt(school).make();
        }
        StatementCount.atMost(one, () -> world.as(teacher, () -> readClass.run(MONDAY)));
    }

    private List<ListDisputes.Row> disputes(Actor actor) {
        return world.as(actor, listDisputes::run);
    }

    private String morning() {
        Marks marks = world.inTransaction(() -> joined.year(child, 2026)).marks();
        return world.inTransaction(codes::table).letter(marks.at(Slot.index(2026, MONDAY)));
    }

    private AClass twoSchools() {
        AClass pupils = new AClass(world, registers, codes, facts);
        pupils.alsoAt(child, second);
        pupils.marks(child, school, MONDAY, "/.");
        pupils.marks(child, second, MONDAY, "O.");
        return pupils;
    }

    @Test
    void opens_a_dispute_where_two_schools_claim_a_session_and_lets_the_main_school_decide_it() {
        twoSchools();
        ListDisputes.Row row = disputes(teacher).get(0);
        assertEquals(
                List.of("/", "O", "/"),
                List.of(row.standing().letter(), row.other().letter(), morning()));
        Actor elsewhere = world.designatedTeacher(second);
        assertThrows(
                Refused.class,
                () -> world.doAs(elsewhere, () -> settleDispute.run(child.id(), row.id(), second.id(), "Seen")));
        assertThrows(
                Refused.class,
                () -> world.doAs(teacher, () -> settleDispute.run(child.id(), row.id(), second.id(), " ")));
        world.doAs(teacher, () -> settleDispute.run(child.id(), row.id(), second.id(), "Taxi log"));
        assertEquals("O", morning());
        assertTrue(disputes(teacher).isEmpty());
    }

    @Test
    void closes_a_dispute_when_the_schools_agree_and_opens_another_when_a_mark_changes_after_the_decision() {
        AClass pupils = twoSchools();
        pupils.marks(child, second, MONDAY, "D.", 5);
        assertTrue(disputes(teacher).isEmpty());
        pupils.marks(child, second, MONDAY, "O.", 10);
        String id = disputes(teacher).get(0).id();
        world.doAs(teacher, () -> settleDispute.run(child.id(), id, second.id(), "Taxi log"));
        pupils.marks(child, second, MONDAY, "I.", 15);
        assertEquals("/", morning());
        assertEquals(1, disputes(teacher).size());
        pupils.marks(child, second, MONDAY, "O.", 20);
        assertEquals("O", morning());
        assertTrue(disputes(teacher).isEmpty(), "decided already");
    }
}
