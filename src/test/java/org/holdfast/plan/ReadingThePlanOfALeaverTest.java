package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Enrolment;
import org.holdfast.child.move.ListLeavers;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Matrix;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The school that a child has left reads the last plan for ten days, and nothing else. Source: F72. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class ReadingThePlanOfALeaverTest {
    @Inject
    World world;

    @Inject
    Matrix matrix;

    @Inject
    ChildFacts facts;

    @Inject
    ReadLeaverPlan read;

    @Inject
    ListLeavers list;

    private APlan plan;
    private LocalDate today;

    @BeforeEach
    void approved() {
        plan = APlan.inCare(world).started();
        plan.approvedBy(plan.head);
        today = world.today();
    }

    private void leaves(LocalDate day) {
        School next = world.aSchool(plan.authority);
        world.inTransaction(() -> {
            facts.end(facts.enrolments(world.load(plan.child.id())).get(0), day);
            facts.record(
                    new Enrolment(plan.child.id(), next.id(), Enrolment.Kind.MAIN, new Period(day, null), world.now()));
            return true;
        });
    }

    private ReadLeaverPlan.Sheet sheet(Actor reader) {
        return world.as(reader, () -> read.run(plan.child.id()));
    }

    private void hidden(Actor reader) {
        assertThrows(NotFound.class, () -> sheet(reader));
        assertEquals(List.of(), world.as(reader, list::run));
    }

    private void onDay(int days, Runnable work) {
        world.after(Duration.ofDays(days), () -> {
            work.run();
            return true;
        });
    }

    @Test
    void the_last_plan_of_the_school_is_read_for_the_days_that_the_authority_sets() {
        leaves(today.plusDays(3));
        hidden(plan.teacher);
        onDay(3, () -> {
            ReadLeaverPlan.Sheet sheet = sheet(plan.teacher);
            assertEquals(1, sheet.number());
            assertTrue(sheet.document().isPresent());
            assertEquals(today.plusDays(12), sheet.lastDay());
            assertEquals(
                    plan.child.mark(), world.as(plan.deputy, list::run).get(0).mark());
        });
        onDay(12, () -> assertTrue(sheet(plan.deputy).document().isPresent()));
        onDay(13, () -> hidden(plan.teacher));
    }

    @Test
    void nothing_else_of_the_child_is_open_in_these_days() {
        leaves(today.plusDays(3));
        onDay(3, () -> assertEquals(Set.of(), matrix.openTo(plan.teacher, plan.child.id())));
    }

    @Test
    void what_was_approved_after_the_child_left_is_not_shown() {
        leaves(today);
        assertFalse(sheet(plan.teacher).document().isPresent());
    }

    @Test
    void another_school_reads_nothing() {
        leaves(today.plusDays(3));
        onDay(3, () -> hidden(world.designatedTeacher(world.aSchool(plan.authority))));
    }

    @Test
    void a_child_who_only_left_and_goes_nowhere_yet_is_none() {
        world.inTransaction(() -> {
            facts.end(facts.enrolments(world.load(plan.child.id())).get(0), today.plusDays(3));
            return true;
        });
        onDay(3, () -> hidden(plan.teacher));
    }

    @Test
    void it_ends_with_care_at_once() {
        leaves(today.plusDays(3));
        world.inTransaction(() -> {
            facts.careStatuses(world.load(plan.child.id())).forEach(status -> status.supersede(world.now()));
            return true;
        });
        onDay(3, () -> hidden(plan.teacher));
    }

    @Test
    void it_ends_with_an_adoption_at_once() {
        leaves(today.plusDays(3));
        world.inTransaction(() -> world.load(plan.child.id()).seal(today, plan.authority.id()));
        onDay(3, () -> hidden(plan.teacher));
    }
}
