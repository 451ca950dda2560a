package org.holdfast.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
class KeepingContactsTest {
    @Inject
    World world;

    @Inject
    Contacts contacts;

    @Inject
    ReadContacts readContacts;

    @Inject
    AddContact addContact;

    @Inject
    ChangeContact changeContact;

    @Inject
    VerifyContact verifyContact;

    @Inject
    MoveContact moveContact;

    @Inject
    EndContact endContact;

    @Inject
    OpenAddress openAddress;

    private ContactScene scene;

    @BeforeEach
    void prepare() {
        scene = new ContactScene(world);
    }

    private List<ContactView> seenBy(Actor actor) {
        return world.as(actor, () -> readContacts.run(scene.child.id())).sheet().contacts();
    }

    private String adds(Actor actor, ContactDetails details) {
        return world.as(actor, () -> addContact.run(scene.child.id(), details, world.today(), false));
    }

    private void changes(Actor actor, ContactView seen, ContactDetails details) {
        world.doAs(actor, () -> changeContact.run(scene.child.id(), seen.contactId(), seen.revision(), details, false));
    }

    private long rowsOf(String contactId) {
        return world.inTransaction(() -> world.em()
                .createQuery("select count(k) from Contact k where k.contactId = :id", Long.class)
                .setParameter("id", contactId)
                .getSingleResult());
    }

    private static Refused refused(ContactRule rule, Runnable act) {
        Refused refused = assertThrows(Refused.class, act::run);
        assertEquals(rule, refused.rule());
        return refused;
    }

    @Test
    void adds_at_the_end_of_the_order_and_restricts_an_address_of_which_nothing_was_said() {
        adds(scene.dt, ContactDetails.of("Joan Wilmot", Relation.FOSTER_CARER));
        adds(scene.dt, ContactDetails.of("Dr Sethi", Relation.GP));
        List<ContactView> seen = seenBy(scene.dt);
        assertEquals(
                List.of("Joan Wilmot", "Dr Sethi"),
                seen.stream().map(ContactView::name).toList());
        assertTrue(seen.get(0).addressRestricted());
        assertEquals(Optional.empty(), seen.get(0).verifiedOn());
    }

    @Test
    void is_no_reading_roles_business() {
        assertThrows(Denied.class, () -> adds(scene.head, ContactScene.joan()));
        assertThrows(Denied.class, () -> adds(scene.reviewer, ContactScene.joan()));
        assertThrows(Denied.class, () -> adds(scene.staff, ContactScene.joan()));
    }

    @Test
    void verifies_today_by_whoever_asked_and_keeps_the_row_before() {
        Contact joan = scene.holds(ContactScene.joan());
        world.doAs(scene.dt, () -> verifyContact.run(scene.child.id(), joan.contactId(), joan.id()));
        ContactView seen = seenBy(scene.dt).get(0);
        assertEquals(Optional.of(world.today()), seen.verifiedOn());
        assertEquals(Optional.of(scene.dt.name()), seen.verifiedBy());
        assertEquals(joan.contactId(), seen.contactId());
        assertEquals(2, rowsOf(joan.contactId()));
    }

    @Test
    void refuses_to_verify_or_change_what_somebody_changed_meanwhile() {
        scene.holds(ContactScene.joan());
        ContactView seen = seenBy(scene.dt).get(0);
        changes(scene.worker, seen, ContactScene.joan().reachedAt("01632 960 555", ""));
        assertThrows(
                StaleVersion.class,
                () -> world.doAs(
                        scene.dt, () -> verifyContact.run(scene.child.id(), seen.contactId(), seen.revision())));
        assertThrows(StaleVersion.class, () -> changes(scene.dt, seen, ContactScene.joan()));
        assertEquals(2, rowsOf(seen.contactId()));
    }

    @Test
    void never_leaves_two_rows_when_two_people_replace_one() {
        Contact joan = scene.holds(ContactScene.joan());
        Supplier<Boolean> replace = () -> {
            contacts.correct(joan, joan.verified(world.today(), "Helen Prior", Instant.EPOCH));
            return true;
        };
        world.inTransaction(replace);
        assertThrows(StaleVersion.class, () -> world.inTransaction(replace));
        assertEquals(1, seenBy(scene.dt).size());
    }

    @Test
    void leaves_what_the_author_cannot_see_as_it_is() {
        scene.holds(ContactScene.joan());
        ContactView seen = seenBy(scene.dt).get(0);
        changes(
                scene.dt,
                seen,
                ContactDetails.of("Joan Wilmot-Reed", Relation.FOSTER_CARER).living("elsewhere", false));
        ContactView held = seenBy(scene.worker).get(0);
        assertEquals("Joan Wilmot-Reed", held.name());
        assertEquals(Optional.of(ContactScene.HIDDEN), held.address());
        assertTrue(held.addressRestricted());
    }

    @Test
    void opens_a_restricted_address_by_its_own_act_and_by_social_care_alone() {
        scene.holds(ContactScene.joan());
        ContactView seen = seenBy(scene.worker).get(0);
        refused(
                ContactRule.CLEARED_BY_THE_RESPONSIBLE_AUTHORITY,
                () -> changes(scene.worker, seen, ContactScene.joan().living(ContactScene.HIDDEN, false)));
        assertThrows(
                Denied.class,
                () -> world.doAs(scene.dt, () -> openAddress.run(scene.child.id(), seen.contactId(), "because")));
        refused(
                ContactRule.CLEARED_WITH_A_REASON,
                () -> world.doAs(scene.worker, () -> openAddress.run(scene.child.id(), seen.contactId(), " ")));
        world.doAs(scene.worker, () -> openAddress.run(scene.child.id(), seen.contactId(), "She agreed in writing"));
        assertEquals(Optional.of(ContactScene.HIDDEN), seenBy(scene.dt).get(0).address());
    }

    @Test
    void moves_up_and_down_and_stays_put_at_the_ends() {
        Contact joan = scene.holds(scene.child, ContactScene.joan(), 1);
        scene.holds(scene.child, ContactScene.craig(), 2);
        Contact gp = scene.holds(scene.child, ContactDetails.of("Dr Sethi", Relation.GP), 3);
        world.doAs(scene.dt, () -> moveContact.run(scene.child.id(), gp.contactId(), true));
        world.doAs(scene.dt, () -> moveContact.run(scene.child.id(), joan.contactId(), true));
        assertEquals(
                List.of("Joan Wilmot", "Dr Sethi", "Craig Ellerby"),
                seenBy(scene.dt).stream().map(ContactView::name).toList());
    }

    @Test
    void ends_on_its_day_with_a_reason_and_is_kept() {
        Contact joan = scene.holds(ContactScene.joan());
        refused(
                ContactRule.END_HAS_A_REASON,
                () -> world.doAs(
                        scene.dt, () -> endContact.run(scene.child.id(), joan.contactId(), world.today(), " ")));
        refused(
                ContactRule.ENDS_AFTER_IT_BEGAN,
                () -> world.doAs(
                        scene.dt,
                        () -> endContact.run(
                                scene.child.id(), joan.contactId(), joan.from().minusDays(1), "moved")));
        world.doAs(scene.dt, () -> endContact.run(scene.child.id(), joan.contactId(), world.today(), "Moved home"));
        assertTrue(seenBy(scene.dt).isEmpty());
        assertEquals(2, rowsOf(joan.contactId()));
    }

    @Test
    void does_not_find_a_contact_of_another_child() {
        Contact foreign = scene.holds(world.aChild().onRollAt(scene.school).make(), ContactScene.joan(), 1);
        assertThrows(
                NotFound.class,
                () -> world.doAs(
                        scene.dt, () -> verifyContact.run(scene.child.id(), foreign.contactId(), foreign.id())));
    }

    @Test
    void is_refused_for_a_first_day_ahead() {
        refused(
                ContactRule.BEGUN,
                () -> world.as(
                        scene.dt,
                        () -> addContact.run(
                                scene.child.id(),
                                ContactScene.joan(),
                                world.today().plusDays(1),
                                true)));
        assertFalse(seenBy(scene.dt).iterator().hasNext());
    }
}
