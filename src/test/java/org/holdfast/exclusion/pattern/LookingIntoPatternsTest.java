package org.holdfast.exclusion.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Caseload;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.absence.AgreePartTime;
import org.holdfast.attendance.absence.PartTimeTerms;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.Enrolment;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.ExclusionScene;
import org.holdfast.exclusion.StepKind;
import org.holdfast.exclusion.TakeExclusionStep;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Early leaves are written down, patterns found in the registers of many, and looked into. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class LookingIntoPatternsTest extends ExclusionScene {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 3);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 9);
    private static final LocalDate THIRD = LocalDate.of(2026, 11, 12);

    @Inject
    ReadPattern readPattern;

    @Inject
    NoteEarlyLeave note;

    @Inject
    CorrectEarlyLeave correct;

    @Inject
    WithdrawEarlyLeave withdraw;

    @Inject
    DismissPattern dismiss;

    @Inject
    ReopenPattern reopen;

    @Inject
    Patterns patterns;

    @Inject
    AgreePartTime agreePartTime;

    @Inject
    TakeExclusionStep takeStep;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    @BeforeEach
    void scene() {
        set();
    }

    private void marks(Child child, LocalDate day, String morning, String afternoon) {
        Slot first = Slot.of(day, Session.MORNING);
        List<Said> said = new ArrayList<>();
        world.inTransaction(() -> {
            said.add(new Said(first.index(), codes.table().symbol(CodeScheme.ENGLAND, morning, day)));
            said.add(new Said(first.index() + 1, codes.table().symbol(CodeScheme.ENGLAND, afternoon, day)));
            return registers.enter(
                    Map.of(new RegisterKey(child.id(), school.id(), first.year()), said),
                    new MarkSource("School", "test", world.now(), world.now()));
        });
    }

    private void threeEarlyLeaves(Child child) {
        List.of(TUESDAY, SECOND, THIRD).forEach(day -> marks(child, day, "/", "O"));
    }

    private ReadPattern.Sheet sheet(Actor reader) {
        return world.as(reader, () -> readPattern.run(maya.id()));
    }

    private ChildPattern found() {
        return sheet(teacher).found().orElseThrow();
    }

    private static EarlyLeaveTerms left(LocalDate day, String time) {
        return new EarlyLeaveTerms(day, time, EarlyLeaveKind.COLLECTED, "Jo Marsh, carer", "He had better go home");
    }

    private String noted(LocalDate day, String time) {
        return world.as(teacher, () -> note.run(maya.id(), left(day, time)));
    }

    /** As the list asks for it. */
    private List<ChildPattern> listed(Actor reader) {
        return world.as(reader, () -> world.inTransaction(() -> patterns.of(Reach.of(reader(reader)))));
    }

    private Caseload reader(Actor reader) {
        return new Caseload(
                world.today(),
                reader.id(),
                reader.posts().stream()
                        .map(post -> new Caseload.Way(post.role(), post.organisation()))
                        .toList());
    }

    @Test
    void an_early_leave_is_written_down_with_who_when_and_what_was_said() {
        noted(TUESDAY, "13.40");
        EarlyLeave leave = sheet(worker).leaves().get(0);
        assertEquals(TUESDAY, leave.day());
        assertEquals("13:40", leave.time().toString());
        assertEquals("Jo Marsh, carer", leave.by());
        assertEquals("He had better go home", leave.said());
        assertEquals("Helen Prior", leave.authorName());
        assertEquals(1, found().count(PatternSign.COLLECTED));
    }

    @Test
    void what_is_missing_or_does_not_fit_is_said_at_its_field() {
        LocalDate saturday = TUESDAY.plusDays(4);
        Map<String, EarlyLeaveTerms> wrong = Map.of(
                "day", left(saturday, "13:40"),
                "time", left(TUESDAY, "noon"),
                "kind", new EarlyLeaveTerms(TUESDAY, "13:40", null, "Jo", "Ill"),
                "by", new EarlyLeaveTerms(TUESDAY, "13:40", EarlyLeaveKind.COLLECTED, " ", "Ill"),
                "said", new EarlyLeaveTerms(TUESDAY, "13:40", EarlyLeaveKind.COLLECTED, "Jo", ""));
        wrong.forEach((field, terms) -> assertEquals(
                Optional.of(field),
                assertThrows(Refused.class, () -> world.as(teacher, () -> note.run(maya.id(), terms)))
                        .field()));
        noted(TUESDAY, "13:40");
        assertEquals(
                PatternRule.WRITTEN_DOWN_ONCE,
                assertThrows(Refused.class, () -> noted(TUESDAY, "13:40")).rule());
        assertEquals(
                Optional.of("time"),
                assertThrows(Refused.class, () -> noted(MONDAY, "23:59")).field(),
                "a time that lies ahead");
    }

    @Test
    void a_correction_and_a_withdrawal_keep_what_was_written_with_the_reason() {
        String id = noted(TUESDAY, "13:40");
        world.doAs(teacher, () -> correct.run(maya.id(), id, left(SECOND, "11:00"), "Wrong week"));
        assertEquals(SECOND, sheet(teacher).leaves().get(0).day());
        assertEquals("Wrong week", sheet(teacher).changes().get(0).changeReason());
        assertThrows(Refused.class, () -> world.doAs(teacher, () -> withdraw.run(maya.id(), id, " ")));
        world.doAs(teacher, () -> withdraw.run(maya.id(), id, "Another child"));
        assertEquals(List.of(), sheet(teacher).leaves());
        assertEquals(0, found().days().size());
        assertTrue(sheet(teacher).changes().get(0).withdrawn());
        assertThrows(NotFound.class, () -> world.doAs(teacher, () -> withdraw.run(maya.id(), id, "Once more")));
    }

    @Test
    void another_school_of_the_child_reads_it_and_does_not_change_it() {
        String id = noted(TUESDAY, "13:40");
        var second = world.aSchool(authority);
        world.inTransaction(() -> {
            world.em()
                    .persist(new Enrolment(
                            maya.id(),
                            second.id(),
                            Enrolment.Kind.SUBSIDIARY,
                            new Period(TUESDAY.minusYears(1), null),
                            world.now()));
            return true;
        });
        Actor other = world.designatedTeacher(second);
        assertEquals(1, sheet(other).leaves().size());
        assertEquals(
                PatternRule.CHANGED_BY_ITS_SCHOOL,
                assertThrows(Refused.class, () -> world.doAs(other, () -> withdraw.run(maya.id(), id, "Wrong")))
                        .rule());
    }

    @Test
    void the_school_and_the_virtual_school_find_the_pattern_in_the_register() {
        threeEarlyLeaves(maya);
        for (Actor reader : List.of(teacher, head, worker)) {
            ChildPattern found = sheet(reader).found().orElseThrow();
            assertEquals(PatternState.POSSIBLE, found.state());
            assertEquals(
                    "3 times in 20 school days: left early on Tue 3 Nov, Mon 9 Nov and Thu 12 Nov",
                    found.open().orElseThrow().sentence());
            assertEquals(
                    List.of(maya.id()),
                    listed(reader).stream().map(ChildPattern::child).toList());
        }
    }

    @Test
    void who_was_told_of_an_exclusion_alone_learns_nothing_of_it() {
        Actor officer = world.person("Una Grey", Role.INCLUSION_OFFICER, authority.id());
        Child told = world.aChild()
                .onRollAt(school)
                .openTo(officer, ChildAccess.Kind.INCLUSION_OFFICER)
                .make();
        threeEarlyLeaves(told);
        assertEquals(List.of(), listed(officer));
        assertThrows(Denied.class, () -> world.as(officer, () -> readPattern.run(told.id())));
    }

    @Test
    void an_agreed_timetable_a_place_elsewhere_and_a_recorded_suspension_explain_what_the_register_shows() {
        world.doAs(
                teacher,
                () -> agreePartTime.run(
                        maya.id(),
                        new PartTimeTerms(
                                "After an operation",
                                "Jo Marsh",
                                BigDecimal.TEN,
                                TUESDAY,
                                TUESDAY.plusDays(28),
                                TUESDAY.plusDays(30))));
        marks(maya, TUESDAY, "/", "C2");
        String suspension = record(suspended(SECOND, SECOND.plusDays(1)));
        marks(maya, SECOND, "E", "E");
        marks(maya, SECOND.plusDays(1), "B", "B");
        assertEquals(
                List.of(PatternSign.B),
                found().days().stream().map(PatternDay::sign).toList(),
                "B while suspended, no provision on record");
        world.doAs(
                teacher,
                () -> takeStep.run(maya.id(), suspension, StepKind.PROVISION, SECOND.plusDays(1), "At the unit"));
        assertEquals(0, found().days().size());
        marks(maya, THIRD, "B", "B");
        assertEquals(1, found().days().size());
        world.inTransaction(() -> {
            world.em()
                    .persist(new Enrolment(
                            maya.id(),
                            world.aSchool(authority).id(),
                            Enrolment.Kind.ALTERNATIVE_PROVISION,
                            new Period(THIRD, null),
                            world.now()));
            return true;
        });
        assertEquals(0, found().days().size());
    }

    @Test
    void what_was_looked_into_rests_until_its_day_with_who_and_why() {
        threeEarlyLeaves(maya);
        world.doAs(
                head,
                () -> dismiss.run(
                        maya.id(), new PatternDismissal.Terms("The dentist, three times", MONDAY.plusDays(4))));
        ChildPattern found = found();
        assertEquals(PatternState.LOOKED_INTO, found.state());
        assertEquals("The dentist, three times", found.resting().orElseThrow().words());
        assertEquals("Marian Teague", found.resting().orElseThrow().authorName());
        PatternState then = world.after(Duration.ofDays(4), () -> found().state());
        assertEquals(PatternState.POSSIBLE, then);
        world.doAs(teacher, () -> reopen.run(maya.id()));
        assertEquals(PatternState.POSSIBLE, found().state());
    }

    @Test
    void comes_back_before_its_day_when_it_has_grown_by_half() {
        threeEarlyLeaves(maya);
        world.doAs(
                teacher, () -> dismiss.run(maya.id(), new PatternDismissal.Terms("The dentist", MONDAY.plusDays(30))));
        marks(maya, LocalDate.of(2026, 11, 17), "/", "O");
        assertEquals(PatternState.LOOKED_INTO, found().state());
        marks(maya, LocalDate.of(2026, 11, 18), "/", "O");
        assertEquals(PatternState.POSSIBLE, found().state());
    }

    @Test
    void is_not_set_aside_without_a_reason_or_a_day_or_where_none_is_open() {
        PatternDismissal.Terms fitting = new PatternDismissal.Terms("The dentist", MONDAY.plusDays(5));
        assertEquals(
                PatternRule.IS_OPEN,
                assertThrows(Refused.class, () -> world.doAs(teacher, () -> dismiss.run(maya.id(), fitting)))
                        .rule());
        threeEarlyLeaves(maya);
        Map.of(
                        "words", new PatternDismissal.Terms(" ", MONDAY.plusDays(5)),
                        "lookAgain", new PatternDismissal.Terms("The dentist", MONDAY.plusWeeks(14)))
                .forEach((field, terms) -> assertEquals(
                        Optional.of(field),
                        assertThrows(Refused.class, () -> world.doAs(teacher, () -> dismiss.run(maya.id(), terms)))
                                .field()));
    }

    @Test
    void costs_the_same_number_of_statements_for_one_child_and_for_many() {
        threeEarlyLeaves(maya);
        noted(TUESDAY, "13:40");
        record(suspended(MONDAY, MONDAY));
        int one = StatementCount.of(() -> listed(teacher));
        for (int i = 0; i < 5; i++) {
            threeEarlyLeaves(
                    world.aChild().onRollAt(school).lookedAfterBy(authority).make());
        }
        StatementCount.atMost(one, () -> listed(teacher));
        assertEquals(6, listed(teacher).size());
        assertTrue(one <= 13, one + " statements");
    }
}
