package org.holdfast.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.child.CareKind;
import org.holdfast.child.CareStatus;
import org.holdfast.child.ChildAccess;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
class ProtectingAChildTest {
    @Inject
    World world;

    @Inject
    ReadContacts readContacts;

    @Inject
    AddContact addContact;

    @Inject
    ChangeContact changeContact;

    @Inject
    VerifyContact verifyContact;

    @Inject
    EndContact endContact;

    @Inject
    SetProtection setProtection;

    @Inject
    ClearProtection clearProtection;

    @Inject
    OpenAddress openAddress;

    private ContactScene scene;
    private Contact craig;

    @BeforeEach
    void prepare() {
        scene = new ContactScene(world);
        craig = scene.holds(ContactScene.craig());
    }

    private ContactSheet seenBy(Actor actor) {
        return world.as(actor, () -> readContacts.run(scene.child.id())).sheet();
    }

    private void clears(Actor actor, Protection protection, String reason) {
        world.doAs(actor, () -> clearProtection.run(scene.child.id(), protection.id(), reason));
    }

    private void sets(Actor actor, Protection.Kind kind) {
        world.doAs(actor, () -> setProtection.run(scene.child.id(), scene.terms(kind, craig.contactId())));
    }

    private static void refused(ContactRule rule, Runnable act) {
        assertEquals(rule, assertThrows(Refused.class, act::run).rule());
    }

    @Test
    void is_set_by_school_the_virtual_school_and_social_care() {
        sets(scene.dt, Protection.Kind.DO_NOT_RELEASE);
        sets(scene.head, Protection.Kind.DO_NOT_CONTACT);
        sets(scene.worker, Protection.Kind.RESTRICTED_ADDRESS);
        assertThrows(Denied.class, () -> sets(scene.staff, Protection.Kind.DO_NOT_CONTACT));
        ContactSheet.Warning warning = seenBy(scene.dt).warnings().get(0);
        assertTrue(warning.doNotContact() && warning.doNotRelease());
        assertEquals(3, seenBy(scene.dt).protections().size());
    }

    @Test
    void is_cleared_by_a_named_person_of_the_responsible_authority_with_a_reason() {
        Protection protection = scene.under(Protection.Kind.DO_NOT_CONTACT, craig);
        refused(ContactRule.CLEARED_WITH_A_REASON, () -> clears(scene.worker, protection, " "));
        clears(scene.worker, protection, "The order ended on appeal");
        assertTrue(seenBy(scene.dt).warnings().isEmpty());
        assertThrows(NotFound.class, () -> clears(scene.manager, protection, "again"));
    }

    @Test
    void is_cleared_by_nobody_else() {
        Protection protection = scene.under(Protection.Kind.DO_NOT_RELEASE, craig);
        for (Actor actor : List.of(scene.dt, scene.deputy, scene.head, scene.reviewer, scene.staff, scene.reception)) {
            assertThrows(Denied.class, () -> clears(actor, protection, "please"));
        }
        assertEquals(1, seenBy(scene.dt).warnings().size());
    }

    @Test
    void is_not_cleared_by_a_social_worker_of_another_authority() {
        LocalAuthority other = world.anAuthority();
        Actor elsewhere = world.person("Ute Marr", Role.SOCIAL_WORKER, other.id());
        Period longBefore = new Period(world.today().minusYears(2), null);
        world.inTransaction(() -> {
            world.em()
                    .persist(new CareStatus(scene.child.id(), CareKind.CHILD_IN_NEED, longBefore, "test", Instant.EPOCH)
                            .under(null, other.id()));
            world.em()
                    .persist(new ChildAccess(
                            scene.child.id(),
                            ChildAccess.Kind.SOCIAL_WORKER,
                            elsewhere.id(),
                            "test",
                            new Period(world.today(), null),
                            Instant.EPOCH));
            return true;
        });
        Protection protection = scene.under(Protection.Kind.DO_NOT_CONTACT, craig);
        refused(
                ContactRule.CLEARED_BY_THE_RESPONSIBLE_AUTHORITY,
                () -> clears(elsewhere, protection, "we know better"));
        refused(
                ContactRule.CLEARED_BY_THE_RESPONSIBLE_AUTHORITY,
                () -> world.doAs(elsewhere, () -> openAddress.run(scene.child.id(), craig.contactId(), "so")));
    }

    @Test
    void outlives_every_change_school_can_make() {
        scene.under(Protection.Kind.DO_NOT_CONTACT, craig);
        refused(
                ContactRule.PROTECTION_OUTLIVES_CHANGES,
                () -> world.doAs(
                        scene.dt, () -> endContact.run(scene.child.id(), craig.contactId(), world.today(), "gone")));
        refused(
                ContactRule.PROTECTION_OUTLIVES_CHANGES,
                () -> changes(scene.dt, ContactDetails.of("Somebody Else", Relation.PARENT)));
        refused(
                ContactRule.NOT_TO_COLLECT,
                () -> changes(scene.dt, ContactScene.craig().collecting(true)));
        refused(
                ContactRule.WARNED_OF_ONCE,
                () -> world.as(
                        scene.dt,
                        () -> addContact.run(
                                scene.child.id(),
                                ContactDetails.of("craig  Ellerby", Relation.OTHER),
                                world.today(),
                                true)));
        refused(
                ContactRule.NOT_TO_BE_CONTACTED,
                () -> world.doAs(scene.dt, () -> verifyContact.run(scene.child.id(), craig.contactId(), craig.id())));
        changes(scene.dt, ContactDetails.of("Craig Ellerby", Relation.PARENT).deciding(true, "", "Nothing"));
        ContactSheet sheet = seenBy(scene.worker);
        assertEquals(1, sheet.warnings().size());
        assertEquals(Optional.of("01632 960 999"), sheet.contacts().get(0).phone());
    }

    private void changes(Actor actor, ContactDetails details) {
        world.doAs(actor, () -> changeContact.run(scene.child.id(), craig.contactId(), craig.id(), details, true));
    }

    @Test
    void hides_the_address_and_lets_no_change_of_contact_show_it_again() {
        scene.under(Protection.Kind.RESTRICTED_ADDRESS, craig);
        changes(scene.dt, ContactScene.craig().living("1 Gullwing Street", false));
        assertFalse(Told.by(seenBy(scene.dt)).contains("Gullwing"));
        assertTrue(seenBy(scene.dt).contacts().get(0).addressHeld());
    }

    @Test
    void restricts_the_childs_own_home() {
        world.doAs(
                scene.dt,
                () -> setProtection.run(scene.child.id(), scene.terms(Protection.Kind.RESTRICTED_ADDRESS, null)));
        ContactSheet sheet = seenBy(scene.dt);
        assertTrue(sheet.homeRestricted());
        assertFalse(Told.by(sheet).contains("Gullwing"));
        assertTrue(sheet.warnings().isEmpty());
    }

    @Test
    void ends_with_its_own_last_day() {
        LocalDate today = world.today();
        ProtectionTerms terms = scene.terms(Protection.Kind.DO_NOT_CONTACT, craig.contactId());
        ProtectionTerms over = new ProtectionTerms(
                terms.kind(),
                terms.contactId(),
                terms.legalBasis(),
                terms.confirmedBy(),
                terms.confirmedRole(),
                terms.source(),
                new Period(today.minusDays(9), today));
        world.doAs(scene.dt, () -> setProtection.run(scene.child.id(), over));
        assertTrue(seenBy(scene.dt).warnings().isEmpty());
    }

    @Test
    void says_on_what_ground_and_about_whom() {
        refused(ContactRule.PROTECTION_IS_OF_SOMEBODY, () -> scene.terms(Protection.Kind.DO_NOT_CONTACT, null));
        refused(
                ContactRule.PROTECTION_SAYS_WHY,
                () -> new ProtectionTerms(
                        Protection.Kind.RESTRICTED_ADDRESS,
                        null,
                        " ",
                        "Priya",
                        "Social worker",
                        "Council",
                        new Period(world.today(), null)));
    }
}
