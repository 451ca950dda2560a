package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
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
import org.holdfast.attendance.absence.Absences;
import org.holdfast.attendance.absence.AgreePartTime;
import org.holdfast.attendance.absence.MarkAskedFor;
import org.holdfast.attendance.absence.PartTimeReview;
import org.holdfast.attendance.absence.PartTimeTerms;
import org.holdfast.attendance.absence.ReadPartTime;
import org.holdfast.attendance.absence.ReviewPartTime;
import org.holdfast.child.Child;
import org.holdfast.kernel.NotFound;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Source: F33, F39, safeguards 6. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class TasksFromAbsencesTest extends TaskScene {
    @Inject
    WatchAbsences watchAbsences;

    @Inject
    Absences absences;

    @Inject
    AgreePartTime agreePartTime;

    @Inject
    ReviewPartTime reviewPartTime;

    @Inject
    ReadPartTime readPartTime;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    private LocalDate today;

    @BeforeEach
    void begin() {
        set();
        today = world.today();
    }

    private void marks(Child child, Session session, String code, int minutes) {
        Slot slot = Slot.of(today, session);
        world.inTransaction(() -> registers.enter(
                Map.of(
                        new RegisterKey(child.id(), school.id(), slot.year()),
                        List.of(new Said(slot.index(), codes.table().symbol(CodeScheme.ENGLAND, code, today)))),
                new MarkSource(
                        "Nia Rowe",
                        "typed",
                        world.now().plus(Duration.ofMinutes(minutes)),
                        world.now().plus(Duration.ofMinutes(minutes)))));
    }

    private void looks() {
        world.doAs(Actor.system("test"), watchAbsences::run);
    }

    @Test
    void an_absence_nobody_can_explain_of_a_child_in_care_is_the_school_s_to_find_and_the_social_worker_s_to_know() {
        marks(maya, Session.MORNING, "N", 0);
        looks();
        assertEquals(List.of("Find out where the child is"), titles(teacher));
        assertEquals(List.of("A child of yours is absent, and nobody knows why"), titles(worker));
        assertEquals(List.of(), titles(colleague));
        assertEquals(today, open(worker).get(0).dueOn());
        assertTrue(open(worker)
                .get(0)
                .href()
                .startsWith("/attendance/follow-up?child=" + maya.id().id()));
    }

    @Test
    void it_is_told_once_however_often_the_server_looks_and_in_the_afternoon_again_only_where_it_ended() {
        marks(maya, Session.MORNING, "O", 0);
        looks();
        looks();
        marks(maya, Session.AFTERNOON, "N", 1);
        looks();
        assertEquals(1, titles(teacher).size());
        assertTrue(
                open(teacher).get(0).cause().contains("afternoon"),
                open(teacher).get(0).cause());
    }

    @Test
    void it_ends_when_the_reason_is_known_or_the_child_came() {
        marks(maya, Session.MORNING, "N", 0);
        looks();
        marks(maya, Session.MORNING, "I", 5);
        looks();
        assertEquals(List.of(), titles(teacher));
        assertEquals(List.of(), titles(worker));
        Child late = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        marks(late, Session.MORNING, "N", 0);
        looks();
        marks(late, Session.AFTERNOON, "\\", 5);
        looks();
        assertEquals(List.of(), titles(teacher));
    }

    @Test
    void it_does_not_end_because_the_day_does() {
        marks(maya, Session.MORNING, "N", 0);
        looks();
        world.after(Duration.ofDays(1), () -> {
            looks();
            return true;
        });
        assertEquals(1, titles(teacher).size());
    }

    @Test
    void a_child_who_is_not_in_care_or_absent_for_a_reason_is_nobody_s_task() {
        Child other = world.aChild().onRollAt(school).make();
        marks(other, Session.MORNING, "N", 0);
        marks(maya, Session.MORNING, "I", 0);
        looks();
        assertEquals(List.of(), titles(teacher));
    }

    @Test
    void a_school_asked_for_a_mark_has_a_task_until_the_mark_is_here() {
        happens(new MarkAskedFor(maya.id(), today, Session.MORNING, "Marian Teague"));
        assertEquals(List.of("Enter the missing mark"), titles(teacher));
        looks();
        assertEquals(1, titles(teacher).size());
        marks(maya, Session.AFTERNOON, "/", 0);
        looks();
        assertEquals(1, titles(teacher).size(), "another session's mark");
        marks(maya, Session.MORNING, "/", 0);
        looks();
        assertEquals(List.of(), titles(teacher));
    }

    private void agreed(LocalDate begins, LocalDate review, LocalDate end) {
        world.doAs(
                teacher,
                () -> agreePartTime.run(
                        maya.id(),
                        new PartTimeTerms("After an operation", "Jo Marsh", BigDecimal.TEN, begins, review, end)));
    }

    @Test
    void a_part_time_timetable_asks_for_its_review_a_week_before_and_until_it_is_reviewed() {
        agreed(today.minusDays(20), today.plusDays(8), today.plusDays(20));
        looks();
        assertEquals(List.of(), titles(teacher));
        world.after(Duration.ofDays(1), () -> {
            looks();
            looks();
            return true;
        });
        assertEquals(List.of("Review the part-time timetable"), titles(teacher));
        assertEquals(today.plusDays(8), open(teacher).get(0).dueOn());
        String id = world.as(teacher, () -> readPartTime.run(maya.id()))
                .running()
                .orElseThrow()
                .id();
        world.doAs(
                teacher,
                () -> reviewPartTime.run(
                        maya.id(),
                        id,
                        new PartTimeReview.Terms(
                                today, "Goes well", BigDecimal.TEN, today.plusDays(30), today.plusDays(20))));
        looks();
        assertEquals(List.of(), titles(teacher));
    }

    @Test
    void a_timetable_past_its_end_is_somebody_s_to_end() {
        agreed(today.minusDays(20), today.plusDays(20), today.minusDays(1));
        looks();
        assertEquals(List.of("Review the part-time timetable"), titles(teacher));
        assertTrue(
                open(teacher).get(0).cause().contains("were to end"),
                open(teacher).get(0).cause());
    }

    @Test
    void nobody_but_the_server_learns_it_past_the_caseload() {
        assertThrows(NotFound.class, () -> world.as(head, () -> absences.unexplained()));
        assertThrows(NotFound.class, () -> world.as(head, () -> absences.unexplained(today, List.of(maya.id()))));
        assertFalse(titles(head).contains("Find out where the child is"));
    }
}
