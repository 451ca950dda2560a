package org.holdfast.attendance.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.child.Child;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Source: F38. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class KeepingPartTimeTimetablesTest extends TodayScene {
    @Inject
    AgreePartTime agreePartTime;

    @Inject
    ReviewPartTime reviewPartTime;

    @Inject
    EndPartTime endPartTime;

    @Inject
    ReadPartTime readPartTime;

    @Inject
    ListPartTime listPartTime;

    private Child child;

    @BeforeEach
    void begin() {
        set();
        child = aChild();
    }

    private void agree(Actor by, Child whose, LocalDate begins, LocalDate review, @Nullable LocalDate end) {
        world.doAs(
                by,
                () -> agreePartTime.run(
                        whose.id(),
                        new PartTimeTerms(
                                "After an operation", "Jo Marsh", new BigDecimal("12.5"), begins, review, end)));
    }

    private ReadPartTime.Sheet sheet(Actor reader) {
        return world.as(reader, () -> readPartTime.run(child.id()));
    }

    private List<ListPartTime.Line> list(Actor reader) {
        return world.as(reader, () -> listPartTime.run());
    }

    @Test
    void the_school_agrees_and_the_virtual_school_and_the_social_worker_read() {
        agree(teacher, child, today, today.plusWeeks(3), today.plusWeeks(6));
        for (Actor reader : List.of(teacher, head, worker)) {
            assertEquals("12.5", sheet(reader).running().orElseThrow().hours());
        }
        assertThrows(Denied.class, () -> agree(head, child, today, today.plusWeeks(3), null));
    }

    @Test
    void only_the_main_school_agrees() {
        School second = world.aSchool(authority);
        world.inTransaction(() -> {
            world.em()
                    .persist(new Enrolment(
                            child.id(),
                            second.id(),
                            Enrolment.Kind.SUBSIDIARY,
                            new Period(today.minusYears(1), null),
                            world.now()));
            return true;
        });
        Actor there = world.designatedTeacher(second);
        assertThrows(Refused.class, () -> agree(there, child, today, today.plusWeeks(3), null));
    }

    @Test
    void there_is_one_at_a_time_and_another_after_its_end() {
        agree(teacher, child, today, today.plusWeeks(3), null);
        assertThrows(Refused.class, () -> agree(teacher, child, today, today.plusWeeks(3), null));
        String id = sheet(teacher).running().orElseThrow().id();
        world.doAs(teacher, () -> endPartTime.run(child.id(), id, today, "Full time again"));
        assertEquals("Full time again", sheet(head).ended().get(0).endedWhy());
        agree(teacher, child, today, today.plusWeeks(3), null);
    }

    @Test
    void a_review_changes_the_hours_and_stays_readable() {
        agree(teacher, child, today.minusDays(10), today, null);
        String id = sheet(teacher).running().orElseThrow().id();
        world.doAs(
                teacher,
                () -> reviewPartTime.run(
                        child.id(),
                        id,
                        new PartTimeReview.Terms(
                                today, "Two mornings more", new BigDecimal("17.25"), today.plusWeeks(4), null)));
        ReadPartTime.Sheet sheet = sheet(worker);
        PartTimeTimetable running = sheet.running().orElseThrow();
        assertEquals("17.25", running.hours());
        assertEquals("Two mornings more", sheet.reviewsOf(running).get(0).outcome());
    }

    @Test
    void overdue_ones_and_those_without_an_end_are_listed_first() {
        Child overdue = aChild();
        Child over = aChild();
        Child open = aChild();
        agree(teacher, child, today, today.plusWeeks(3), today.plusWeeks(6));
        agree(teacher, open, today, today.plusWeeks(1), null);
        agree(teacher, overdue, today.minusDays(30), today.minusDays(1), today.plusDays(5));
        agree(teacher, over, today.minusDays(30), today.plusDays(1), today.minusDays(1));
        assertEquals(
                List.of(
                        PartTimeState.PAST_ITS_END,
                        PartTimeState.REVIEW_OVERDUE,
                        PartTimeState.OPEN_ENDED,
                        PartTimeState.RUNNING),
                list(head).stream().map(ListPartTime.Line::state).toList());
        assertEquals(List.of(), list(world.designatedTeacher(world.aSchool(authority))));
    }

    @Test
    void the_list_costs_the_same_for_one_and_for_many() {
        agree(teacher, child, today, today.plusWeeks(3), null);
        int one = StatementCount.of(() -> list(head));
        for (int i = 0; i < 10; i++) {
            agree(teacher, aChild(), today, today.plusWeeks(3), null);
        }
        StatementCount.atMost(one, () -> list(head));
        assertTrue(one <= 4, one + " statements");
    }
}
