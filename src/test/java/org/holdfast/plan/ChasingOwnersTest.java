package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.Children;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

@HoldfastTest
class ChasingOwnersTest {
    @Inject
    World world;

    @Inject
    ChaseOwners chase;

    private List<OwnersChased.Chase> chase(APlan plan, Actor who, Role owner) {
        return world.as(who, () -> chase.run(plan.child.id(), plan.plan().number(), Optional.of(owner)));
    }

    private Actor allocated(APlan plan) {
        Actor worker = world.person("Priya Nandakumar", Role.SOCIAL_WORKER, plan.authority.id());
        world.inTransaction(() -> {
            APlan.bean(Children.class)
                    .grant(plan.child, ChildAccess.Kind.SOCIAL_WORKER, worker.id(), world.today(), "test");
            return true;
        });
        return worker;
    }

    private Turn turn(APlan plan, Role owner) {
        return plan.view().turns().stream()
                .filter(turn -> turn.owner() == owner)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asks_the_person_by_name_for_exactly_what_is_missing() {
        APlan plan = APlan.inCare(world).started();
        allocated(plan);
        OwnersChased.Chase asked = chase(plan, plan.teacher, Role.SOCIAL_WORKER).get(0);
        assertEquals("Priya Nandakumar", asked.name());
        assertEquals(List.of("Changes of home or care that are planned"), asked.missing());
        Reminder kept = plan.view().reminders().get(0);
        assertEquals("Helen Prior", kept.chasedBy());
        assertEquals(asked.missing(), kept.missing());
        assertEquals(world.today(), kept.chasedOn());
    }

    @Test
    void is_done_once_a_day() {
        APlan plan = APlan.inCare(world).started();
        allocated(plan);
        chase(plan, plan.teacher, Role.SOCIAL_WORKER);
        Refused again = assertThrows(Refused.class, () -> chase(plan, plan.deputy, Role.SOCIAL_WORKER));
        assertEquals(PlanRule.CHASED_ONCE_A_DAY, again.rule());
    }

    @Test
    void is_not_for_oneself_and_not_for_who_is_done() {
        APlan plan = APlan.inCare(world).started();
        Actor worker = allocated(plan);
        Refused own = assertThrows(Refused.class, () -> chase(plan, plan.teacher, Role.DESIGNATED_TEACHER));
        assertEquals(PlanRule.WAITS_FOR_NOBODY, own.rule());
        plan.answers(worker, "home.changes", "None.");
        Refused done = assertThrows(Refused.class, () -> chase(plan, plan.teacher, Role.SOCIAL_WORKER));
        assertEquals(PlanRule.WAITS_FOR_NOBODY, done.rule());
    }

    @Test
    void is_for_the_virtual_school_that_looks_after_the_child_and_reaches_the_designated_teacher() {
        APlan plan = APlan.inCare(world).started();
        world.inTransaction(() -> {
            world.em()
                    .persist(
                            new PostHeld(plan.teacher.id(), plan.teacher.posts().get(0), world.today(), Instant.EPOCH));
            return true;
        });
        OwnersChased.Chase asked =
                chase(plan, plan.head, Role.DESIGNATED_TEACHER).get(0);
        assertEquals(Optional.of(plan.teacher.id()), asked.personId());
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
        assertThrows(Refused.class, () -> chase(plan, area, Role.SOCIAL_WORKER));
    }

    @Test
    void names_the_role_where_nobody_holds_it() {
        APlan plan = APlan.inCare(world).started();
        assertEquals("Social worker", turn(plan, Role.SOCIAL_WORKER).name());
        assertTrue(turn(plan, Role.SOCIAL_WORKER).holder().isEmpty());
    }

    @Test
    void counts_the_waiting_from_the_begin_of_the_draft_or_the_last_reminder() {
        APlan plan = APlan.inCare(world).started();
        allocated(plan);
        assertEquals(plan.plan().begunOn(), turn(plan, Role.SOCIAL_WORKER).since());
        assertFalse(turn(plan, Role.SOCIAL_WORKER).mine());
        assertTrue(turn(plan, Role.DESIGNATED_TEACHER).mine());
        chase(plan, plan.teacher, Role.SOCIAL_WORKER);
        assertEquals(world.today(), turn(plan, Role.SOCIAL_WORKER).since());
        assertEquals(1, plan.view().waitingFor().size());
    }

    @Test
    void is_over_once_the_plan_is_submitted() {
        APlan plan = APlan.inCare(world).started().submitted();
        Refused locked = assertThrows(Refused.class, () -> chase(plan, plan.teacher, Role.SOCIAL_WORKER));
        assertEquals(PlanRule.LOCKED, locked.rule());
    }
}
