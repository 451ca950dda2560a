package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.attendance.Session;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Placement;
import org.holdfast.child.PlacementChanged;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Decider;
import org.holdfast.exclusion.EndExclusion;
import org.holdfast.exclusion.ExclusionRecorded;
import org.holdfast.exclusion.ExclusionStatus;
import org.holdfast.exclusion.ExclusionTerms;
import org.holdfast.exclusion.RecordExclusion;
import org.holdfast.kernel.Period;
import org.holdfast.plan.APlan;
import org.holdfast.plan.ConfirmPlan;
import org.holdfast.plan.PlanFollow.Outcome;
import org.holdfast.plan.PlanFollow.Typed;
import org.holdfast.plan.ReadFollows;
import org.holdfast.plan.RecordFollows;
import org.holdfast.school.StaffMember;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan was approved on Monday 23 November 2026. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class TasksToReviewAPlanTest extends TaskScene {
    private static final String REVIEW = "Review the plan, and say what changed";
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Inject
    RecordExclusion recordExclusion;

    @Inject
    EndExclusion endExclusion;

    @Inject
    ConfirmPlan confirmPlan;

    @Inject
    ReadFollows readFollows;

    private APlan plan;
    private StaffMember headTeacher;

    @BeforeEach
    void approved() {
        set();
        plan = APlan.inCare(world).started();
        plan.approvedBy(plan.head);
        headTeacher = world.anAdult("Alan Reeve", "Headteacher", plan.school.id());
        rounds.round();
    }

    private String suspended(LocalDate day) {
        String id = world.as(
                plan.teacher,
                () -> recordExclusion.run(
                        plan.child.id(),
                        new ExclusionTerms(
                                Category.SUSPENSION,
                                day,
                                Session.MORNING,
                                day,
                                Session.AFTERNOON,
                                headTeacher.id(),
                                Decider.Capacity.HEAD,
                                List.of("DB"),
                                "A place to calm down",
                                "Mornings begin with the key person",
                                false,
                                false)));
        rounds.round();
        return id;
    }

    private void confirmed() {
        world.doAs(plan.teacher, () -> {
            List<Typed> typed = readFollows.run(plan.child.id()).follows().open().stream()
                    .map(one -> new Typed(one.key(), Outcome.NOTHING, "It is all in the plan already."))
                    .toList();
            confirmPlan.run(plan.child.id(), "", typed);
        });
        rounds.round();
    }

    private List<TaskLine> reviews() {
        return open(plan.teacher).stream()
                .filter(line -> line.title().equals(REVIEW))
                .toList();
    }

    private void after(int days, Runnable work) {
        world.after(Duration.ofDays(days), () -> {
            work.run();
            return true;
        });
    }

    @Test
    void a_suspension_is_a_task_by_the_day_that_the_rule_gives_until_the_plan_is_confirmed() {
        after(1, () -> {
            suspended(TUESDAY);
            TaskLine task = reviews().get(0);
            assertEquals(LocalDate.of(2026, 12, 8), task.dueOn());
            assertTrue(task.cause().startsWith("Because of the suspension of 24 Nov 2026:"), task.cause());
            assertTrue(task.cause().contains("within the period that the authority sets"), task.cause());
            assertEquals("/plan/confirm?child=" + plan.child.id().id(), task.href());
            assertFalse(titles(plan.head).contains(REVIEW));
        });
        after(2, () -> {
            confirmed();
            assertEquals(List.of(), reviews());
        });
    }

    @Test
    void one_that_is_cancelled_ends_its_own_task_alone() {
        after(1, () -> {
            String gone = suspended(TUESDAY);
            suspended(TUESDAY.plusDays(1));
            assertEquals(2, reviews().size());
            world.doAs(
                    plan.teacher,
                    () -> endExclusion.run(
                            plan.child.id(),
                            gone,
                            new EndExclusion.Said(
                                    ExclusionStatus.CANCELLED,
                                    TUESDAY,
                                    Session.AFTERNOON,
                                    headTeacher.id(),
                                    Decider.Capacity.HEAD,
                                    "",
                                    "It was another child")));
            rounds.round();
            assertEquals(1, reviews().size());
            assertTrue(reviews().get(0).cause().contains("25 Nov 2026"));
        });
    }

    @Test
    void heard_again_it_raises_none_twice_and_none_for_what_was_looked_at() {
        after(1, () -> {
            String id = suspended(TUESDAY);
            happens(new ExclusionRecorded(plan.child.id(), id), plan.child.id());
            assertEquals(1, reviews().size());
        });
        after(2, () -> {
            confirmed();
            happens(new ExclusionRecorded(plan.child.id(), "gone"), plan.child.id());
            assertEquals(List.of(), reviews());
        });
    }

    @Test
    void an_approval_ends_it_too() {
        after(1, () -> suspended(TUESDAY));
        after(2, () -> {
            world.doAs(plan.teacher, () -> APlan.bean(RecordFollows.class)
                    .run(
                            plan.child.id(),
                            readFollows.run(plan.child.id()).follows().open().stream()
                                    .map(one -> new Typed(one.key(), Outcome.CHANGED, "Other mornings."))
                                    .toList()));
            plan.begunAgain().approvedBy(plan.head);
            rounds.round();
            assertEquals(List.of(), reviews());
        });
    }

    @Test
    void a_real_change_of_home_is_a_task_too() {
        after(3, () -> {
            world.inTransaction(() -> {
                APlan.bean(ChildFacts.class)
                        .record(new Placement(
                                plan.child.id(),
                                "U6",
                                true,
                                new Period(TUESDAY, null),
                                "test",
                                Instant.parse("2026-11-26T09:00:00Z")));
                return true;
            });
            happens(new PlacementChanged(plan.child.id(), true), plan.child.id());
            assertTrue(reviews().get(0).cause().startsWith("Because of the change of home of 24 Nov 2026:"));
        });
    }

    @Test
    void a_child_whose_plan_was_never_approved_is_asked_nothing() {
        APlan first = APlan.inCare(world).started();
        happens(new ExclusionRecorded(first.child.id(), "none"), first.child.id());
        assertFalse(titles(first.teacher).contains(REVIEW));
    }
}
