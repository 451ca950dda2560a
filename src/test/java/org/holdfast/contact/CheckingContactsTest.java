package org.holdfast.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.child.Child;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

@HoldfastTest
class CheckingContactsTest {
    @Inject
    World world;

    @Inject
    Acting acting;

    @Inject
    Contacts contacts;

    @Inject
    ReadContacts readContacts;

    private Map<ChildId, List<ContactCheck>> checks(Actor actor) {
        return world.as(actor, () -> world.inTransaction(() -> contacts.checks(Reach.of(acting.caseload()))));
    }

    @Test
    void finds_every_child_in_reach_and_the_contacts_to_be_kept_checked() {
        ContactScene scene = new ContactScene(world);
        Contact joan = scene.holds(ContactScene.joan());
        scene.under(Protection.Kind.DO_NOT_CONTACT, scene.holds(ContactScene.craig()));
        world.inTransaction(() -> {
            contacts.correct(joan, joan.verified(world.today(), "Helen Prior", Instant.EPOCH));
            return true;
        });
        Map<ChildId, List<ContactCheck>> expected =
                Map.of(scene.child.id(), List.of(new ContactCheck("Joan Wilmot", world.today())));
        assertEquals(expected, checks(scene.dt));
        assertEquals(expected, checks(scene.head));
        assertEquals(Map.of(), checks(scene.staff));
        assertEquals(Map.of(), checks(scene.reception));
        assertEquals(Map.of(), checks(world.designatedTeacher(world.aSchool(scene.authority))));
    }

    @Test
    void costs_one_statement_for_one_child_and_for_fifty() {
        ContactScene scene = new ContactScene(world);
        scene.holds(ContactScene.joan());
        int one = StatementCount.of(() -> checks(scene.dt));
        for (int i = 0; i < 49; i++) {
            Child child = world.aChild().onRollAt(scene.school).make();
            scene.holds(child, ContactScene.joan(), 1);
            scene.holds(child, ContactScene.craig(), 2);
        }
        StatementCount.atMost(one, () -> assertEquals(50, checks(scene.dt).size()));
        assertEquals(1, one);
    }

    @Test
    void counts_by_the_terms_of_the_authority() {
        ContactScene scene = new ContactScene(world);
        CheckPeriod period =
                world.as(scene.dt, () -> readContacts.run(scene.child.id())).period();
        assertTrue(period.oldest().isBefore(period.thisTerm()));
        assertEquals(CheckPeriod.State.OK, period.state(Optional.of(period.thisTerm())));
        assertEquals(
                CheckPeriod.State.SOON,
                period.state(Optional.of(period.thisTerm().minusDays(1))));
        assertEquals(CheckPeriod.State.SOON, period.state(Optional.of(period.oldest())));
        assertEquals(
                CheckPeriod.State.ACT, period.state(Optional.of(period.oldest().minusDays(1))));
        assertEquals(CheckPeriod.State.ACT, period.state(Optional.empty()));
        assertFalse(period.thisTerm().isAfter(world.today()));
    }
}
