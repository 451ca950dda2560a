package org.holdfast.plan.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.Children;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.APlan;
import org.holdfast.plan.MovePlan;
import org.holdfast.plan.PlanRule;
import org.holdfast.plan.PlanStatus;
import org.holdfast.plan.PlanStep;
import org.holdfast.plan.ReturnPlan;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@HoldfastTest
class RatingAPlanTest {
    @Inject
    World world;

    private APlan waiting() {
        APlan plan = APlan.inCare(world).started();
        plan.answers(plan.teacher, "support.helps", "A quiet word first.");
        return plan.submitted();
    }

    private static void refused(QualityRule rule, Executable act) {
        assertEquals(rule, assertThrows(Refused.class, act).rule());
    }

    private QueueDesk desk(APlan plan, Actor who) {
        return world.as(who, () -> APlan.bean(OpenQueuedPlan.class).run(Optional.of(plan.child.id())))
                .orElseThrow();
    }

    private PlanRating rated(APlan plan, Actor who, String level, String remark) {
        QueueDesk desk = desk(plan, who);
        return world.as(who, () -> APlan.bean(RatePlan.class)
                .run(plan.child.id(), desk.submission().id(), all(desk.rubric(), level, remark), 240));
    }

    private static List<Marks.Given> all(Rubric rubric, String level, String remark) {
        return rubric.areas().stream()
                .map(area -> new Marks.Given(area.code(), level, remark))
                .toList();
    }

    @Test
    void lays_down_what_was_submitted_with_the_faults_it_had() {
        APlan plan = waiting();
        QueueDesk desk = desk(plan, plan.head);
        assertTrue(desk.submission().document().sections().stream()
                .flatMap(section -> section.lines().stream())
                .anyMatch(line -> line.text().equals("A quiet word first.")));
        assertTrue(desk.submission().faults().stream()
                .anyMatch(fault -> fault.rule().equals("VIEWS_ASKED")));
        assertEquals("National default", desk.rubric().name());
        assertTrue(desk.plan().risk().points() > 0);
    }

    @Test
    void keeps_a_level_and_a_remark_for_every_area_and_says_why_the_whole_is_what_it_is() {
        APlan plan = waiting();
        PlanRating rating = rated(plan, plan.head, "amber", "Say by when.");
        assertEquals("Amber", rating.overallTitle());
        assertEquals("Amber: 8 areas are Amber or worse, and the rule says from 2 on", rating.because());
        assertEquals(240, rating.seconds());
        Rated mine = desk(plan, plan.head).mine().orElseThrow();
        assertEquals(8, mine.areas().size());
        assertEquals("The child’s voice", mine.areas().get(0).areaTitle());
        assertEquals("Say by when.", mine.areas().get(0).remark());
    }

    @Test
    void needs_every_area_and_a_reason_where_a_level_stops_the_approval() {
        APlan plan = waiting();
        refused(QualityRule.EVERY_AREA_IS_RATED, () -> rated(plan, plan.head, "", ""));
        refused(QualityRule.STOP_SAYS_WHY, () -> rated(plan, plan.head, "red", ""));
    }

    @Test
    void keeps_ways_to_reach_a_person_out_of_the_remarks() {
        APlan plan = waiting();
        Refused refused =
                assertThrows(Refused.class, () -> rated(plan, plan.head, "amber", "Ring 01632 960123 first."));
        assertEquals(PlanRule.NO_CONTACT_DETAILS, refused.rule());
    }

    @Test
    void at_a_stopping_level_refuses_the_approval_until_it_is_rated_again() {
        APlan plan = waiting();
        rated(plan, plan.head, "red", "No word of the child’s own.");
        refused(QualityRule.STOPPED_BY_ITS_RATING, () -> plan.approvedBy(plan.head));
        assertEquals(PlanStatus.SUBMITTED, plan.plan().status());
        rated(plan, plan.head, "green", "");
        assertEquals(1, plan.approvedBy(plan.head).number());
    }

    @Test
    void is_locked_and_shown_to_the_school_once_the_plan_is_approved() {
        APlan plan = waiting();
        rated(plan, plan.head, "amber", "Say by when.");
        assertTrue(last(plan).isEmpty(), "an open rating is the officer's own");
        plan.approvedBy(plan.head);
        Rated last = last(plan).orElseThrow();
        assertTrue(last.rating().lockedAt().isPresent());
        assertEquals("Amber", last.rating().overallTitle());
        assertEquals("Say by when.", last.areas().get(0).remark());
        refused(
                QualityRule.NOT_WAITING,
                () -> world.as(plan.head, () -> APlan.bean(RatePlan.class)
                        .run(plan.child.id(), last.rating().submissionId(), List.of(), 1)));
    }

    private Optional<Rated> last(APlan plan) {
        return world.as(plan.teacher, () -> APlan.bean(ReadLastRating.class).run(plan.child.id()));
    }

    @Test
    void after_a_return_greets_the_school_and_lifts_the_plan_when_it_comes_again() {
        APlan plan = waiting();
        int before = desk(plan, plan.head).plan().risk().points();
        rated(plan, plan.head, "red", "No word of the child’s own.");
        world.doAs(plan.head, () -> APlan.bean(ReturnPlan.class)
                .run(plan.child.id(), 1, "No word of the child’s own.", List.of("about")));
        assertEquals("Red", last(plan).orElseThrow().rating().overallTitle());
        assertTrue(world.as(plan.head, () -> APlan.bean(OpenQueuedPlan.class).run(Optional.empty()))
                .isEmpty());
        plan.submitted();
        QueueDesk again = desk(plan, plan.head);
        assertEquals(before + 10 + 20, again.plan().risk().points());
        assertTrue(again.mine().isEmpty(), "it is a new submission, not rated yet");
        assertEquals("Red", again.last().orElseThrow().rating().overallTitle());
    }

    @Test
    void is_for_one_officer_at_a_time() {
        APlan plan = waiting();
        Actor officer = world.person("Kit Ashby", Role.VIRTUAL_SCHOOL_OFFICER, plan.authority.id());
        rated(plan, plan.head, "green", "");
        refused(QualityRule.ASSIGNED_TO_ANOTHER, () -> rated(plan, officer, "green", ""));
        assertTrue(desk(plan, officer).anothers().isPresent());
        world.doAs(officer, () -> APlan.bean(AssignPlan.class).run(plan.child.id(), Optional.of(officer.id())));
        rated(plan, officer, "green", "");
        assertFalse(desk(plan, officer).anothers().isPresent());
    }

    @Test
    void is_assigned_to_an_officer_of_the_same_virtual_school_alone() {
        APlan plan = waiting();
        Actor stranger = world.virtualSchoolHead(world.anAuthority());
        refused(
                QualityRule.ASSIGNED_TO_AN_OFFICER,
                () -> world.doAs(plan.head, () -> APlan.bean(AssignPlan.class)
                        .run(plan.child.id(), Optional.of(stranger.id()))));
    }

    @Test
    void shows_who_else_has_it_open() {
        APlan plan = waiting();
        Actor officer = world.person("Kit Ashby", Role.VIRTUAL_SCHOOL_OFFICER, plan.authority.id());
        desk(plan, officer);
        QueueDesk desk = desk(plan, plan.head);
        assertEquals("Kit Ashby", desk.plan().openBefore().orElseThrow().name());
        assertEquals(0, desk.position());
    }

    @Test
    void is_not_for_a_virtual_school_that_was_only_asked_for_advice() {
        APlan plan = waiting();
        Actor area = world.virtualSchoolHead(world.anAuthority());
        world.inTransaction(() -> {
            APlan.bean(Children.class)
                    .grant(
                            plan.child,
                            ChildAccess.Kind.ADVICE,
                            area.posts().get(0).organisation(),
                            world.today(),
                            "test");
            return true;
        });
        String submission = desk(plan, plan.head).submission().id();
        assertTrue(world.as(area, () -> APlan.bean(OpenQueuedPlan.class).run(Optional.empty()))
                .isEmpty());
        refused(
                QualityRule.RATED_BY_OWN_AUTHORITY,
                () -> world.as(area, () -> APlan.bean(RatePlan.class).run(plan.child.id(), submission, List.of(), 1)));
    }

    @Test
    void a_plan_outside_care_waits_for_its_own_school_and_not_here() {
        APlan plan = APlan.afterCare(world).agreed().started();
        plan.answers(plan.teacher, "support.helps", "A quiet word first.");
        plan.submitted();
        assertTrue(world.as(plan.head, () -> APlan.bean(OpenQueuedPlan.class).run(Optional.empty()))
                .isEmpty());
    }

    @Test
    void leaves_the_queue_when_it_is_withdrawn() {
        APlan plan = waiting();
        world.doAs(plan.teacher, () -> APlan.bean(MovePlan.class).run(plan.child.id(), 1, PlanStep.WITHDRAW));
        assertTrue(world.as(plan.head, () -> APlan.bean(OpenQueuedPlan.class).run(Optional.empty()))
                .isEmpty());
    }
}
