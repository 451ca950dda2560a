package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Actor;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Child;
import org.holdfast.exclusion.pattern.DismissPattern;
import org.holdfast.exclusion.pattern.PatternDismissal;
import org.holdfast.exclusion.risk.EndAtRisk;
import org.holdfast.exclusion.risk.FlagAtRisk;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is asked to look into possible exclusions without a record, and who is told of a risk. Source: F43, facts B2. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class TasksFromPatternsTest extends TaskScene {
    private static final String LOOK = "Look into early leaves: possibly an exclusion without a record";
    private static final String KNOW = "A child of yours is at risk of suspension";
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 11, 3),
            LocalDate.of(2026, 11, 9),
            LocalDate.of(2026, 11, 12),
            LocalDate.of(2026, 11, 16),
            LocalDate.of(2026, 11, 17),
            LocalDate.of(2026, 11, 18));

    @Inject
    WatchPatterns watchPatterns;

    @Inject
    DismissPattern dismiss;

    @Inject
    FlagAtRisk flag;

    @Inject
    EndAtRisk end;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    private int minutes;

    @BeforeEach
    void begin() {
        set();
    }

    private void marks(Child child, LocalDate day, String morning, String afternoon) {
        Slot first = Slot.of(day, Session.MORNING);
        minutes++;
        world.inTransaction(() -> registers.enter(
                Map.of(
                        new RegisterKey(child.id(), school.id(), first.year()),
                        List.of(
                                new Said(first.index(), codes.table().symbol(CodeScheme.ENGLAND, morning, day)),
                                new Said(first.index() + 1, codes.table().symbol(CodeScheme.ENGLAND, afternoon, day)))),
                new MarkSource(
                        "School",
                        "test",
                        world.now().plus(Duration.ofMinutes(minutes)),
                        world.now().plus(Duration.ofMinutes(minutes)))));
    }

    private void leftEarly(Child child, int times) {
        DAYS.subList(0, times).forEach(day -> marks(child, day, "/", "O"));
    }

    private void looks() {
        world.doAs(Actor.system("test"), watchPatterns::run);
    }

    @Test
    void the_school_and_the_virtual_school_of_a_child_in_care_are_asked_to_look_once() {
        leftEarly(maya, 3);
        looks();
        looks();
        for (Actor reader : List.of(teacher, deputy, head)) {
            assertEquals(List.of(LOOK), titles(reader));
        }
        assertEquals(List.of(), titles(worker));
        assertEquals(List.of(), titles(colleague));
        TaskLine task = open(head).get(0);
        assertTrue(task.cause().startsWith("3 times in 20 school days: left early on Tue 3 Nov"), task.cause());
        assertEquals("/exclusion/pattern?child=" + maya.id().id(), task.href());
        assertFalse(task.cause().contains(maya.forename()), task.cause());
    }

    @Test
    void of_a_child_who_is_not_in_care_the_school_alone_is_asked() {
        Child other = world.aChild().onRollAt(school).make();
        leftEarly(other, 3);
        looks();
        assertEquals(List.of(LOOK), titles(teacher));
        assertEquals(List.of(), titles(head));
    }

    @Test
    void fewer_times_ask_nobody_and_marks_that_are_corrected_end_it() {
        leftEarly(maya, 2);
        looks();
        assertEquals(List.of(), titles(teacher));
        leftEarly(maya, 3);
        looks();
        marks(maya, DAYS.get(0), "/", "\\");
        looks();
        assertEquals(List.of(), titles(teacher));
        assertEquals(List.of(), titles(head));
    }

    @Test
    void it_ends_when_it_was_looked_into_and_comes_back_on_its_day() {
        leftEarly(maya, 3);
        looks();
        world.doAs(
                teacher,
                () -> dismiss.run(
                        maya.id(),
                        new PatternDismissal.Terms("The dentist", world.today().plusDays(3))));
        looks();
        assertEquals(List.of(), titles(teacher));
        assertEquals(List.of(), titles(head));
        world.after(Duration.ofDays(3), () -> {
            looks();
            return true;
        });
        assertEquals(List.of(LOOK), titles(teacher));
    }

    @Test
    void as_many_times_again_are_another_task_in_place_of_the_first() {
        leftEarly(maya, 3);
        looks();
        leftEarly(maya, 6);
        looks();
        looks();
        assertEquals(List.of(LOOK), titles(teacher));
        assertTrue(
                open(teacher).get(0).cause().startsWith("6 times"),
                open(teacher).get(0).cause());
    }

    private void flagged(Child child) {
        world.doAs(teacher, () -> flag.run(child.id(), world.today(), "Three hard days"));
        rounds.round();
    }

    @Test
    void a_risk_is_told_to_the_social_worker_and_the_virtual_school_until_it_ends() {
        flagged(maya);
        assertEquals(List.of(KNOW), titles(worker));
        assertEquals(List.of(KNOW), titles(head));
        assertEquals(List.of(), titles(teacher));
        assertEquals(
                "/exclusion/at-risk?child=" + maya.id().id(),
                open(worker).get(0).href());
        world.doAs(teacher, () -> end.run(maya.id(), world.today(), "Mornings with the key person"));
        rounds.round();
        assertEquals(List.of(), titles(worker));
        assertEquals(List.of(), titles(head));
    }

    @Test
    void a_risk_of_a_child_who_is_not_in_care_is_not_told_to_the_virtual_school() {
        flagged(world.aChild().onRollAt(school).make());
        assertEquals(List.of(), titles(head));
    }
}
