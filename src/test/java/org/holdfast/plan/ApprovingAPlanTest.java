package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.Children;
import org.holdfast.child.Sight;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.plan.form.PlanKind;
import org.holdfast.plan.quality.ApprovePlan;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@HoldfastTest
class ApprovingAPlanTest {
    @Inject
    World world;

    private static void refused(PlanRule rule, Executable act) {
        assertEquals(rule, assertThrows(Refused.class, act).rule());
    }

    @Test
    void freezes_the_version_and_locks_the_plan() {
        APlan plan = APlan.inCare(world).started();
        plan.answers(plan.teacher, "support.helps", "A quiet word first.");
        PlanVersion version = plan.approvedBy(plan.head);
        assertEquals(1, version.number());
        assertEquals(PlanKind.PEP, version.kind());
        assertEquals(Role.VIRTUAL_SCHOOL_HEAD, version.approverRole());
        assertTrue(version.intact());
        assertTrue(version.document().contains("A quiet word first."));
        assertEquals(1, plan.plan().number());
        assertEquals(PlanStatus.APPROVED, plan.plan().status());
        refused(PlanRule.LOCKED, () -> plan.answers(plan.teacher, "support.helps", "Too late."));
    }

    @Test
    void leaves_the_same_answers_to_be_confirmed_or_changed_in_the_next_draft() {
        APlan plan = APlan.inCare(world).started();
        plan.answers(plan.teacher, "support.helps", "A quiet word first.");
        plan.approvedBy(plan.head);
        plan.begunAgain();
        assertEquals(2, plan.plan().number());
        assertEquals(PlanStatus.DRAFT, plan.plan().status());
        assertEquals(Answer.State.CARRIED, plan.held("support.helps").state());
        assertEquals("A quiet word first.", plan.held("support.helps").text());
    }

    @Test
    void is_not_for_the_school_while_the_child_is_in_care() {
        APlan plan = APlan.inCare(world).started();
        plan.answers(plan.teacher, "support.helps", "A quiet word first.");
        refused(PlanRule.APPROVED_BY_VIRTUAL_SCHOOL, () -> plan.approvedBy(plan.deputy));
    }

    @Test
    void is_not_for_a_virtual_school_that_was_only_asked_for_advice() {
        APlan plan = APlan.inCare(world).started();
        plan.answers(plan.teacher, "support.helps", "A quiet word first.");
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
        refused(PlanRule.APPROVED_BY_VIRTUAL_SCHOOL, () -> plan.approvedBy(area));
    }

    @Test
    void outside_care_is_for_whoever_of_the_school_did_not_write_it() {
        APlan plan = APlan.afterCare(world).agreed().started();
        plan.answers(plan.teacher, "support.helps", "A quiet word first.");
        refused(PlanRule.AUTHOR_DOES_NOT_APPROVE, () -> plan.approvedBy(plan.teacher));
        PlanVersion version = plan.approvedBy(plan.deputy);
        assertEquals(PlanKind.EDUCATION_PLAN, version.kind());
        assertEquals(Role.DEPUTY, version.approverRole());
    }

    @Test
    void looks_at_authors_of_this_draft_alone() {
        APlan plan = APlan.afterCare(world).agreed().started();
        plan.answers(plan.teacher, "support.helps", "A quiet word first.");
        plan.approvedBy(plan.deputy);
        plan.begunAgain().answers(plan.deputy, "support.helps", "Wait, then a quiet word.");
        plan.submittedBy(plan.deputy);
        refused(PlanRule.AUTHOR_DOES_NOT_APPROVE, () -> plan.approvedBy(plan.deputy));
        assertEquals(2, plan.approvedBy(plan.teacher).number());
    }

    @Test
    void counts_who_set_a_target_as_an_author() {
        APlan plan = APlan.afterCare(world).agreed().started();
        plan.answers(plan.teacher, "support.helps", "A quiet word first.");
        world.as(plan.deputy, () -> APlan.bean(SetTarget.class).run(plan.child.id(), Optional.empty(), plan.aTarget()));
        refused(PlanRule.AUTHOR_DOES_NOT_APPROVE, () -> plan.approvedBy(plan.deputy));
    }

    @Test
    void begins_and_goes_on_outside_care_only_with_consent() {
        APlan plan = APlan.afterCare(world);
        refused(PlanRule.BEGINS_WITH_CONSENT, plan::started);
        plan.agreed().started();
        assertFalse(plan.plan().approvedNumber().isPresent());
    }

    @Test
    void needs_something_to_approve() {
        APlan plan = APlan.inCare(world).started();
        Sight sight = new Sight(Set.of(Role.VIRTUAL_SCHOOL_HEAD), Set.of());
        Author head = Author.of(plan.head, Instant.EPOCH);
        refused(PlanRule.HOLDS_SOMETHING, () -> new Approval(PlanKind.PEP, sight, true, false, Set.of(), false, head)
                .check());
    }

    @Test
    void needs_the_draft_that_was_read() {
        APlan plan = APlan.inCare(world).started();
        plan.approvedBy(plan.head);
        plan.begunAgain();
        assertThrows(
                StaleVersion.class,
                () -> world.as(plan.head, () -> APlan.bean(ApprovePlan.class).run(plan.child.id(), 1)));
    }

    @Test
    void is_not_for_the_social_worker() {
        APlan plan = APlan.inCare(world).started();
        assertThrows(Denied.class, () -> plan.approvedBy(plan.person(Role.SOCIAL_WORKER)));
    }
}
