package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Optional;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

@HoldfastTest
class ComparingVersionsTest {
    @Inject
    World world;

    @Inject
    CompareVersions compare;

    @Test
    void names_each_field_that_changed_and_no_other() {
        APlan plan = APlan.inCare(world).started().whole();
        plan.approvedBy(plan.head);
        plan.begunAgain().answers(plan.teacher, "support.helps", "A quiet word first.");
        world.as(
                plan.teacher, () -> APlan.bean(SetTarget.class).run(plan.child.id(), Optional.empty(), plan.aTarget()));
        plan.approvedBy(plan.head);
        Difference difference =
                world.as(plan.head, () -> compare.run(plan.child.id(), 1, 2)).orElseThrow();
        assertEquals(2, difference.changes().size());
        assertEquals("What helps", difference.changes().get(0).label());
        assertEquals("Targets", difference.changes().get(1).section());
        assertTrue(difference.changes().get(1).added());
    }

    @Test
    void is_empty_where_a_version_is_not_there() {
        APlan plan = APlan.inCare(world).started().whole();
        plan.approvedBy(plan.head);
        assertTrue(world.as(plan.head, () -> compare.run(plan.child.id(), 1, 9)).isEmpty());
    }
}
