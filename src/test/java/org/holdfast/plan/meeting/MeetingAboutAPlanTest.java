package org.holdfast.plan.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildFacts;
import org.holdfast.contact.Relation;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.holdfast.plan.APlan;
import org.holdfast.plan.PlanAction;
import org.holdfast.plan.PlanRule;
import org.holdfast.plan.PlanVersion;
import org.holdfast.plan.Plans;
import org.holdfast.plan.form.Edition;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

/** A meeting through its use cases, on the real tables. */
@HoldfastTest
class MeetingAboutAPlanTest {
    @Inject
    World world;

    @Test
    void is_about_a_plan_that_was_started() {
        APlan plan = APlan.inCare(world);
        refused(PlanRule.NOT_STARTED, () -> new AScene(plan).arranged());
    }

    @Test
    void offers_everybody_around_the_child_once() {
        AScene scene = AScene.of(world);
        scene.contact("Joan Wilmot", Relation.FOSTER_CARER, "joan@example.org");
        scene.arranged();
        List<String> names = scene.view().around().stream().map(Guest::name).toList();
        assertTrue(names.containsAll(List.of("Maya Ellerby", "Joan Wilmot")), names::toString);
        assertEquals(names.stream().distinct().count(), names.size());
    }

    @Test
    void keeps_whoever_must_not_be_contacted_away_before_and_after_the_invitation() {
        AScene scene = AScene.of(world);
        String uncle = scene.contact("Dean Ellerby", Relation.OTHER_FAMILY, "dean@example.org");
        scene.arranged().invites("CONTACT:" + uncle);
        assertTrue(scene.seat("Dean Ellerby").counts());
        scene.protects(uncle);
        assertEquals(
                Optional.of(Gathering.Hold.MUST_NOT_BE_CONTACTED),
                scene.seat("Dean Ellerby").hold());
        refused(MeetingRule.DO_NOT_CONTACT, () -> scene.calendar("Dean Ellerby"));
        refused(MeetingRule.DO_NOT_CONTACT, () -> scene.invitesByName("Dean Ellerby", Relation.OTHER));
        AScene again = new AScene(scene.plan).arranged();
        assertThrows(NotFound.class, () -> again.invites("CONTACT:" + uncle));
    }

    @Test
    void asks_a_parent_once_the_social_worker_agreed() {
        AScene scene = AScene.of(world);
        String mother = scene.contact("Carol Ellerby", Relation.PARENT, "");
        scene.arranged();
        refused(MeetingRule.PARENTS_PART_IS_AGREED, () -> scene.invites("CONTACT:" + mother));
        refused(MeetingRule.PARENTS_PART_IS_AGREED, () -> scene.invitesByName("Her Mother", Relation.PARENT));
        scene.agrees().invites("CONTACT:" + mother);
        assertTrue(scene.seat("Carol Ellerby").counts());
        scene.moved("Family centre");
        assertEquals(
                Optional.of(Gathering.Hold.WAITS_FOR_AGREEMENT),
                scene.seat("Carol Ellerby").hold());
    }

    @Test
    void makes_its_actions_the_plans_and_its_next_date_the_review() {
        AScene scene = AScene.of(world).arranged();
        scene.runs()
                .notes(AgendaPart.VIEWS, "I like the library desk.")
                .acts("Bring sports kit")
                .marksAll();
        scene.closes();
        assertEquals(MeetingStatus.HELD, scene.view().meeting().status());
        assertEquals(scene.next(), scene.plan.plan().reviewOn().orElseThrow());
        List<PlanAction> actions =
                world.inTransaction(() -> APlan.bean(Plans.class).actions(scene.plan.plan()));
        assertEquals("Bring sports kit", actions.get(0).terms().what());
        assertEquals("Maya Ellerby", actions.get(0).terms().who());
        assertTrue(scene.view().acts().stream().anyMatch(act -> act.act() == MeetingAct.Kind.CLOSED));
        refused(MeetingRule.NOT_FROM_HERE, () -> scene.notes(AgendaPart.HOME, "Too late"));
    }

    @Test
    void is_not_closed_while_the_plan_waits_for_approval() {
        AScene scene = AScene.of(world).arranged();
        scene.plan.answers(scene.plan.teacher, "support.see", "Words").submitted();
        scene.runs().marksAll();
        refused(PlanRule.LOCKED, scene::closes);
        assertEquals(MeetingStatus.RUNNING, scene.view().meeting().status());
    }

    @Test
    void shows_both_notes_where_two_write_at_one_part() {
        AScene scene = AScene.of(world).arranged();
        scene.runs().notes(AgendaPart.HOME, "Moved to Joan");
        StaleNote stale = assertThrows(StaleNote.class, () -> scene.writes(AgendaPart.HOME, "Something else", 0));
        assertEquals("Moved to Joan", stale.theirs().text());
        scene.writes(AgendaPart.WELLBEING, "Sleeps well", 0);
        assertEquals(2, scene.view().notes().size());
    }

    @Test
    void keeps_ways_to_reach_a_person_out_of_its_notes() {
        AScene scene = AScene.of(world).arranged().runs();
        refused(PlanRule.NO_CONTACT_DETAILS, () -> scene.notes(AgendaPart.HOME, "Ring 01632 960 118"));
    }

    @Test
    void is_read_by_social_worker_and_virtual_school_and_run_by_neither() {
        APlan plan = APlan.inCare(world).started();
        AScene scene = new AScene(plan).arranged();
        assertEquals("Room 4", scene.viewBy(plan.head).meeting().venue());
        assertThrows(
                Denied.class,
                () -> world.doAs(
                        plan.head, () -> APlan.bean(CancelMeeting.class).run(plan.child.id(), scene.meeting, "No")));
        Actor stranger = world.designatedTeacher(world.aSchool(plan.authority));
        assertThrows(NotFound.class, () -> scene.viewBy(stranger));
    }

    @Test
    void of_another_child_is_not_found() {
        AScene one = AScene.of(world).arranged();
        APlan other = APlan.inCare(world).started();
        refused(
                PlanRule.IS_GONE,
                () -> world.as(
                        other.teacher, () -> APlan.bean(ReadMeeting.class).run(other.child.id(), one.meeting)));
    }

    @Test
    void is_frozen_by_name_and_role_and_printed_without_names_for_a_parent() {
        AScene scene = AScene.of(world);
        String joan = scene.contact("Joan Wilmot", Relation.FOSTER_CARER, "joan@example.org");
        String dean = scene.contact("Dean Ellerby", Relation.OTHER_FAMILY, "dean@example.org");
        scene.arranged()
                .invites("CONTACT:" + joan)
                .leavesOut("CONTACT:" + dean, "Order of the court")
                .runs();
        scene.notes(AgendaPart.VIEWS, "Wants the window seat.")
                .notes(AgendaPart.HOME, "Moves in spring")
                .marksAll();
        scene.closes();
        scene.plan.whole();
        PlanVersion version = scene.plan.approvedBy(scene.plan.head);
        String frozen = version.document();
        assertTrue(frozen.contains("Joan Wilmot") && frozen.contains("Moves in spring"));
        for (String secret : List.of("joan@example.org", "Dean Ellerby", "Order of the court", "Room 4")) {
            assertFalse(frozen.contains(secret), secret);
        }
        String school = scene.printed(Edition.SCHOOL);
        String carer = scene.printed(Edition.CARER);
        String parent = scene.printed(Edition.PARENT);
        assertTrue(school.contains("Moves in spring") && school.contains("Joan Wilmot (Foster carer)"));
        assertTrue(carer.contains("Wants the window seat.") && !carer.contains("Moves in spring"));
        assertFalse(parent.contains("Joan Wilmot") || parent.contains("window seat."), parent);
        assertTrue(parent.contains("Meeting of"));
    }

    @Test
    void costs_the_same_to_list_however_many_there_are() {
        AScene scene = AScene.of(world).arranged();
        int few = listing(scene);
        for (int i = 0; i < 5; i++) {
            new AScene(scene.plan).arranged();
        }
        assertTrue(listing(scene) <= few);
    }

    @Test
    void gives_staff_who_hold_a_grant_their_place() {
        APlan plan = APlan.inCare(world).started();
        Actor worker = world.person("Priya Nandakumar", Role.SOCIAL_WORKER, plan.authority.id());
        world.inTransaction(() -> {
            APlan.bean(ChildFacts.class)
                    .record(new ChildAccess(
                            plan.child.id(),
                            ChildAccess.Kind.SOCIAL_WORKER,
                            worker.id(),
                            "test",
                            new Period(world.today().minusDays(9), null),
                            Instant.EPOCH));
            return true;
        });
        AScene scene = new AScene(plan).arranged().invites("STAFF:" + worker.id());
        assertEquals("Social worker", scene.seat("Priya Nandakumar").invitee().role());
    }

    private int listing(AScene scene) {
        return StatementCount.of(() -> world.doAs(
                scene.plan.teacher, () -> APlan.bean(ReadMeetings.class).run(scene.plan.child.id())));
    }

    private static void refused(Rule rule, Runnable act) {
        assertEquals(rule, assertThrows(Refused.class, act::run).rule());
    }
}
