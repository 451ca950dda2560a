package org.holdfast.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.child.Child;
import org.holdfast.kernel.Period;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

@HoldfastTest
class ReleasingAChildTest {
    @Inject
    World world;

    @Inject
    ReadReleaseList readReleaseList;

    private ReleaseList seenBy(Actor actor) {
        return world.as(actor, () -> readReleaseList.run(""));
    }

    @Test
    void names_who_may_and_who_may_not_collect_and_says_no_more() {
        ContactScene scene = new ContactScene(world);
        scene.holds(ContactScene.joan());
        scene.holds(ContactDetails.of("Dr Sethi", Relation.GP));
        Contact craig = scene.holds(ContactScene.craig().collecting(true));
        scene.under(Protection.Kind.DO_NOT_RELEASE, craig);
        for (Actor actor : List.of(scene.reception, scene.dt)) {
            ReleaseList.Row row = seenBy(actor).rows().get(0);
            assertEquals(List.of("Joan Wilmot"), row.mayCollect());
            assertEquals(List.of("Craig Ellerby"), row.mayNot());
            assertFalse(Told.by(row).contains("01632"));
            assertFalse(Told.by(row).toLowerCase(Locale.ROOT).contains("carer"));
        }
        for (Actor actor : List.of(scene.staff, scene.head, scene.worker)) {
            assertThrows(Denied.class, () -> seenBy(actor));
        }
    }

    @Test
    void goes_on_warning_of_a_contact_who_lapsed() {
        ContactScene scene = new ContactScene(world);
        Contact craig = new Contact(
                scene.child.id(),
                ContactScene.craig(),
                1,
                new Period(world.today().minusDays(9), world.today()),
                Instant.EPOCH);
        world.inTransaction(() -> {
            world.em().persist(craig);
            return true;
        });
        scene.under(Protection.Kind.DO_NOT_CONTACT, craig);
        assertEquals(
                List.of("Craig Ellerby"), seenBy(scene.reception).rows().get(0).mayNot());
    }

    @Test
    void is_of_the_schools_children_today() {
        ContactScene scene = new ContactScene(world);
        world.aChild().onRollAt(world.aSchool(scene.authority)).make();
        world.aChild()
                .onRollAt(scene.school, new Period(world.today().plusDays(3), null))
                .make();
        world.aChild()
                .onRollAt(scene.school, new Period(world.today().minusDays(3), world.today()))
                .make();
        assertEquals(1, seenBy(scene.reception).rows().size());
    }

    @Test
    void is_narrowed_by_forename_or_surname() {
        ContactScene scene = new ContactScene(world);
        Child ana = world.aChild().onRollAt(scene.school).named("Ana", "Öberg").make();
        for (String typed : List.of("ana", "ober", "Öb")) {
            assertEquals(
                    List.of(ana.mark()),
                    world.as(scene.reception, () -> readReleaseList.run(typed)).rows().stream()
                            .map(ReleaseList.Row::mark)
                            .toList());
        }
    }

    @Test
    void costs_as_much_for_fifty_children_as_for_one() {
        ContactScene scene = new ContactScene(world);
        scene.holds(ContactScene.joan());
        int one = StatementCount.of(() -> seenBy(scene.reception));
        for (int i = 0; i < 49; i++) {
            scene.holds(world.aChild().onRollAt(scene.school).make(), ContactScene.joan(), 1);
        }
        StatementCount.atMost(one, () -> seenBy(scene.reception));
    }
}
