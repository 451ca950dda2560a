package org.holdfast.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.holdfast.child.CareKind;
import org.holdfast.testing.FreshDatabase;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

@HoldfastTest
class TheDemoWorldTest {
    private static final Size SMALL = new Size(120, 1989);

    @Inject
    DemoStart start;

    @Inject
    World world;

    private long count(String query) {
        return world.inTransaction(() -> ((Number) world.em().createQuery(query).getSingleResult()).longValue());
    }

    private void fill(Size size) {
        world.inTransaction(() -> start.fillIfEmpty(size));
    }

    @Test
    void has_the_children_and_schools_it_promises() {
        FreshDatabase.with(() -> {
            fill(new Size(900, 1989));
            assertEquals(900, count("select count(c) from Child c"));
            assertEquals(40, count("select count(s) from School s"));
            assertEquals(640, inKind(CareKind.LOOKED_AFTER));
            Casting.IN_FULL_WORLD.forEach((kind, number) ->
                    assertEquals(kind == CareKind.ADOPTED ? number - Casting.SEALED : number, inKind(kind), "" + kind));
            assertEquals(70, inKind(CareKind.CHILD_IN_NEED));
            assertEquals(Casting.SEALED, count("select count(c) from Child c where c.sealedOn is not null"));
            return true;
        });
    }

    private long inKind(CareKind kind) {
        return count(
                "select count(s) from CareStatus s where s.validTo is null and s.kind = org.holdfast.child.CareKind."
                        + kind);
    }

    @Test
    void is_the_same_each_time_on_the_same_day_from_the_same_seed() {
        Map<String, String> first = FreshDatabase.with(() -> digest(SMALL));
        assertEquals(first, FreshDatabase.with(() -> digest(SMALL)));
        Map<String, String> other = FreshDatabase.with(() -> digest(new Size(120, 1990)));
        assertNotEquals(first.get("child"), other.get("child"), "another seed makes other children");
    }

    private Map<String, String> digest(Size size) {
        fill(size);
        try {
            return Digest.ofAllTables();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void is_never_made_where_anyone_has_an_account_or_any_child_a_record() {
        FreshDatabase.with(() -> {
            world.aChild().make();
            assertFalse(world.inTransaction(() -> start.fillIfEmpty(SMALL)));
            return true;
        });
        FreshDatabase.with(() -> {
            assertTrue(world.inTransaction(() -> start.fillIfEmpty(SMALL)));
            assertFalse(world.inTransaction(() -> start.fillIfEmpty(SMALL)));
            return true;
        });
    }

    @Test
    void shows_the_designated_teacher_of_saltmarsh_fourteen_children_of_both_authorities() {
        FreshDatabase.with(() -> {
            fill(SMALL);
            List<?> homes = world.inTransaction(() -> world.em()
                    .createQuery("select distinct s.authorityId from CareStatus s, Enrolment e, School p"
                            + " where s.childId = e.childId and e.schoolId = p.id and e.validTo is null"
                            + " and s.validTo is null and s.authorityId is not null"
                            + " and p.name = 'Saltmarsh High'")
                    .getResultList());
            assertEquals(2, homes.size());
            assertEquals(
                    14,
                    count("select count(e) from Enrolment e, School p where e.schoolId = p.id and e.validTo is null"
                            + " and p.name = 'Saltmarsh High'"));
            return true;
        });
    }
}
