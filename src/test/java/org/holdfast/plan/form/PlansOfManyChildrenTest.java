package org.holdfast.plan.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.child.CareKind;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Placement;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.plan.APlan;
import org.holdfast.plan.PlanStates;
import org.holdfast.plan.UpToDate;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

@HoldfastTest
class PlansOfManyChildrenTest {
    @Inject
    World world;

    @Inject
    PlanStates states;

    @Inject
    Acting acting;

    private Map<ChildId, UpToDate> seenBy(Actor actor) {
        return world.as(actor, () -> world.inTransaction(() -> states.upToDate(Reach.of(acting.caseload()))));
    }

    private static UpToDate of(Map<ChildId, UpToDate> seen, Child child) {
        return Objects.requireNonNull(seen.get(child.id()));
    }

    private int statements(Actor actor) {
        return StatementCount.of(() -> seenBy(actor));
    }

    @Test
    void cost_the_same_for_one_and_for_fifty() {
        LocalAuthority authority = world.anAuthority();
        School school = world.aSchool(authority);
        Actor head = world.virtualSchoolHead(authority);
        world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        int one = statements(head);
        for (int i = 0; i < 49; i++) {
            world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        }
        assertEquals(50, seenBy(head).size());
        assertTrue(statements(head) <= one);
        assertTrue(one <= 10, one + " statements: exemptions and days off cost one each");
    }

    @Test
    void say_the_same_for_one_child_and_for_all() {
        APlan plan = APlan.inCare(world).started().whole();
        plan.approvedBy(plan.head);
        UpToDate alone = plan.upToDate();
        UpToDate among = seenBy(plan.head).get(plan.child.id());
        assertEquals(alone, among);
        assertTrue(alone.due());
        assertTrue(alone.fails(PartName.CONTACTS));
        assertFalse(alone.fails(PartName.VIEWS));
        assertFalse(alone.fails(PartName.SUPPORT));
        assertFalse(alone.fails(PartName.PREFERENCES));
        assertFalse(alone.fails(PartName.REVIEW));
        assertFalse(alone.fails(PartName.UNCHANGED));
    }

    @Test
    void ask_again_after_a_move_until_somebody_confirms() {
        APlan plan = APlan.inCare(world).started().whole();
        plan.approvedBy(plan.head);
        world.inTransaction(() -> {
            APlan.bean(ChildFacts.class)
                    .record(new Placement(
                            plan.child.id(),
                            "U6",
                            true,
                            new Period(world.today(), null),
                            "test",
                            Instant.parse("2026-11-23T23:00:00Z")));
            return true;
        });
        assertTrue(plan.upToDate().fails(PartName.UNCHANGED));
    }

    @Test
    void leave_out_children_who_died_and_those_on_short_breaks_owe_nothing() {
        LocalAuthority authority = world.anAuthority();
        School school = world.aSchool(authority);
        Actor teacher = world.designatedTeacher(school);
        Child living = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        Child died = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        world.inTransaction(() -> {
            world.load(died.id()).died(world.today());
            return true;
        });
        Child breaks = world.aChild()
                .onRollAt(school)
                .is(CareKind.SHORT_BREAKS, authority, new Period(world.today().minusYears(1), null))
                .make();
        Map<ChildId, UpToDate> seen = seenBy(teacher);
        assertTrue(of(seen, living).due());
        assertFalse(seen.containsKey(died.id()));
        assertFalse(of(seen, breaks).due());
        assertTrue(of(seen, breaks).failing().isEmpty());
    }
}
