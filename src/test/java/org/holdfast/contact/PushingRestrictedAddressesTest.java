package org.holdfast.contact;

import static org.holdfast.contact.PushingScene.person;
import static org.holdfast.contact.PushingScene.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The source always said that the address may be shown; a person has said since that it may not. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class PushingRestrictedAddressesTest {
    private static final ContactSaid OPEN = person("Joan Wilmot", "4 Mill Lane", false);

    @Inject
    World world;

    @Inject
    Contacts contacts;

    private PushingScene scene;
    private LocalAuthority ours;
    private ChildId child;

    @BeforeEach
    void a_contact_whose_address_is_open() {
        scene = new PushingScene(world);
        ours = world.anAuthority();
        child = world.aChild().lookedAfterBy(ours).make().id();
        push("K1", OPEN);
        assertEquals(List.of(false), scene.restricted(child));
    }

    @Test
    void who_is_taken_back_and_said_again_stays_under_the_protection() {
        scene.restrictedAddress(joan());

        push("K1", null);
        push("K1", OPEN);

        assertEquals(List.of(true), scene.restricted(child));
    }

    @Test
    void who_is_taken_back_and_said_again_is_the_same_contact_restricted_as_it_was() {
        String id = joan().contactId();
        restrict();

        push("K1", null);
        push("K1", OPEN);

        assertEquals(
                List.of(id),
                scene.current(child).stream().map(Contact::contactId).toList());
        assertEquals(List.of(true), scene.restricted(child));
    }

    @Test
    void an_end_that_came_and_is_taken_back_opens_nothing() {
        restrict();
        push("K1", until(world.today(), OPEN));
        assertEquals(List.of(), scene.names(child));

        push("K1", OPEN);

        assertEquals(List.of(true), scene.restricted(child));
    }

    @Test
    void another_row_of_the_same_person_or_the_same_address_opens_nothing() {
        scene.restrictedAddress(joan());

        push("K2", person("JOAN  WILMOT", "11 Quay Street", false));
        push("K3", person("Alan Wilmot", "4, Mill Lane", false));
        push("K4", person("Craig Ellerby", "1 Gull Street", false));

        assertEquals(List.of(true, true, true, false), scene.restricted(child));
    }

    @Test
    void another_row_that_takes_the_restricted_address_opens_nothing() {
        scene.restrictedAddress(joan());
        push("K2", person("Alan Wilmot", "1 Gull Street", false));
        assertEquals(List.of(true, false), scene.restricted(child));

        push("K2", person("Alan Wilmot", "4 Mill Lane", false));

        assertEquals(List.of(true, true), scene.restricted(child));
    }

    @Test
    void nobody_warned_of_is_put_off_to_a_later_day() {
        warned();
        LocalDate later = world.today().plusDays(1);

        assertEquals(
                ContactRule.PROTECTION_OUTLIVES_CHANGES,
                assertThrows(Refused.class, () -> push("K1", person("Joan Wilmot", "4 Mill Lane", false, later)))
                        .rule());
        assertEquals(List.of("Joan Wilmot"), scene.names(child));
    }

    private void push(String sourceId, @org.jspecify.annotations.Nullable ContactSaid said) {
        scene.push(ours, child, sourceId, said);
    }

    private Contact joan() {
        return scene.current(child).get(0);
    }

    private void restrict() {
        Contact held = joan();
        Contact right = held.changed(held.details().living("4 Mill Lane", true), world.now());
        world.inTransaction(() -> {
            contacts.correct(world.em().find(Contact.class, held.id()), right);
            return true;
        });
    }

    private void warned() {
        ProtectionTerms terms = new ProtectionTerms(
                Protection.Kind.DO_NOT_CONTACT,
                joan().contactId(),
                "Non-molestation order",
                "Ruth Bell",
                "Team manager",
                "Court order",
                new Period(PushingScene.SINCE, null));
        world.inTransaction(() -> {
            contacts.record(new Protection(child, terms, "Ruth Bell", Instant.EPOCH));
            return true;
        });
    }
}
