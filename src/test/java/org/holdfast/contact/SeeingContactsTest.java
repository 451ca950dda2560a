package org.holdfast.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.Placement;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
class SeeingContactsTest {
    @Inject
    World world;

    @Inject
    ReadContacts readContacts;

    @Inject
    Children children;

    @Inject
    Contacts contacts;

    @Inject
    ChildFacts facts;

    private ContactScene scene;

    @BeforeEach
    void prepare() {
        scene = new ContactScene(world);
    }

    private ContactSheet seenBy(Actor actor) {
        return world.as(actor, () -> readContacts.run(scene.child.id())).sheet();
    }

    private ContactSheet edition(Actor actor, Audience audience) {
        return world.as(
                actor,
                () -> world.inTransaction(
                        () -> contacts.sheet(children.visible(scene.child.id()), audience, world.today())));
    }

    @Test
    void gives_the_designated_teacher_numbers_but_no_restricted_address() {
        scene.holds(ContactScene.joan());
        ContactView joan = seenBy(scene.dt).contacts().get(0);
        assertEquals(Optional.of("01632 960 118"), joan.phone());
        assertEquals(Optional.empty(), joan.address());
        assertTrue(joan.addressHeld());
    }

    @Test
    void gives_the_social_worker_and_the_team_manager_the_restricted_address() {
        scene.holds(ContactScene.joan());
        for (Actor actor : List.of(scene.worker, scene.manager)) {
            ContactView joan = seenBy(actor).contacts().get(0);
            assertEquals(Optional.of(ContactScene.HIDDEN), joan.address());
            assertTrue(joan.addressRestricted());
            assertFalse(joan.addressHeld());
        }
    }

    @Test
    void gives_school_an_address_only_when_somebody_said_it_may_be_shown() {
        scene.holds(ContactDetails.of("Irene Ellerby", Relation.GRANDPARENT).living("3 Marram Close", false));
        assertEquals(
                Optional.of("3 Marram Close"),
                seenBy(scene.dt).contacts().get(0).address());
    }

    @Test
    void is_not_for_staff_nor_reception() {
        scene.holds(ContactScene.joan());
        assertThrows(Denied.class, () -> seenBy(scene.staff));
        assertThrows(Denied.class, () -> seenBy(scene.reception));
        assertEquals(ContactSheet.CLOSED, edition(scene.staff, Audience.READER));
        assertEquals(ContactSheet.CLOSED, edition(scene.reception, Audience.READER));
    }

    @Test
    void says_who_must_not_be_contacted_and_gives_school_no_number_for_them() {
        Contact craig = scene.holds(ContactScene.craig());
        scene.under(Protection.Kind.DO_NOT_CONTACT, craig);
        ContactSheet sheet = seenBy(scene.dt);
        assertEquals("Craig Ellerby", sheet.warnings().get(0).name());
        assertTrue(sheet.toCall().isEmpty());
        String all = Told.by(sheet);
        assertFalse(all.contains("960 999") || all.contains("craig@") || all.contains("Gullwing"));
        assertEquals(
                Optional.of("01632 960 999"),
                seenBy(scene.worker).contacts().get(0).phone());
    }

    @Test
    void tells_nobody_through_the_carers_address_where_a_restricted_home_is() {
        scene.holds(ContactDetails.of("Joan Wilmot", Relation.FOSTER_CARER).living(ContactScene.HIDDEN, false));
        assertEquals(
                Optional.of(ContactScene.HIDDEN),
                seenBy(scene.dt).contacts().get(0).address());
        world.inTransaction(() -> {
            facts.record(new Placement(
                    scene.child.id(), "U6", true, new Period(world.today(), null), "test", Instant.EPOCH));
            return true;
        });
        ContactSheet sheet = seenBy(scene.dt);
        assertTrue(sheet.homeRestricted());
        assertEquals(Optional.empty(), sheet.contacts().get(0).address());
    }

    @Test
    void keeps_a_warning_when_its_contact_has_lapsed() {
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
        scene.under(Protection.Kind.DO_NOT_RELEASE, craig);
        ContactSheet sheet = seenBy(scene.dt);
        assertTrue(sheet.contacts().isEmpty());
        assertEquals("Craig Ellerby", sheet.warnings().get(0).name());
    }

    @Test
    void opens_early_to_the_next_school_by_contacts_only_to_read() {
        Child coming = world.aChild()
                .onRollAt(scene.school, new Period(world.today().plusDays(10), null))
                .make();
        scene.holds(coming, ContactScene.joan(), 1);
        ContactsRead read = world.as(scene.dt, () -> readContacts.run(coming.id()));
        assertEquals(1, read.sheet().contacts().size());
        assertFalse(read.mayEdit());
    }

    @Test
    void never_leaks_a_restricted_address_to_a_role_that_may_not_have_it() {
        Contact joan = scene.holds(ContactScene.joan());
        scene.under(Protection.Kind.RESTRICTED_ADDRESS, joan);
        for (Actor actor : List.of(scene.dt, scene.deputy, scene.head, scene.reviewer, scene.staff, scene.reception)) {
            for (Audience audience : Audience.values()) {
                assertFalse(Told.by(edition(actor, audience)).contains("Quillfeather"), actor + " " + audience);
            }
        }
        for (Audience audience : List.of(Audience.SCHOOL, Audience.CARER, Audience.PARENT)) {
            assertFalse(Told.by(edition(scene.worker, audience)).contains("Quillfeather"), audience.name());
        }
        assertTrue(Told.by(edition(scene.worker, Audience.SOCIAL_CARE)).contains("Quillfeather"));
    }

    @Test
    void puts_nobody_into_a_log() {
        Contact craig = scene.holds(ContactScene.craig());
        scene.under(Protection.Kind.DO_NOT_CONTACT, craig);
        ContactSheet sheet = seenBy(scene.worker);
        String log = "" + sheet + sheet.contacts() + sheet.protections() + sheet.warnings() + craig.details();
        assertFalse(log.contains("Craig") || log.contains("960") || log.contains("order"));
    }

    @Test
    void names_in_a_parents_edition_social_care_alone_and_nobodys_details() {
        scene.holds(ContactScene.joan());
        scene.under(Protection.Kind.DO_NOT_CONTACT, scene.holds(ContactScene.craig()));
        scene.holds(ContactDetails.of("Priya Nandakumar", Relation.SOCIAL_WORKER)
                .at("Northmere Council")
                .reachedAt("01632 960 402", "priya@example.org"));
        scene.holds(ContactDetails.of("Dr Sethi", Relation.GP).at("Saltmarsh Surgery"));
        ContactSheet sheet = edition(scene.worker, Audience.PARENT);
        assertEquals(
                List.of("Priya Nandakumar"),
                sheet.contacts().stream().map(ContactView::name).toList());
        String all = Told.by(sheet);
        for (String detail : List.of("01632", "@", "Joan", "Craig", "Sethi", "Surgery", "Court order")) {
            assertFalse(all.contains(detail), detail);
        }
    }

    @Test
    void gives_a_carers_edition_the_services_numbers_and_none_of_the_family() {
        scene.holds(ContactScene.craig());
        scene.holds(ContactDetails.of("Dr Sethi", Relation.GP).reachedAt("01632 960 230", ""));
        ContactSheet sheet = edition(scene.worker, Audience.CARER);
        String all = Told.by(sheet);
        assertTrue(all.contains("01632 960 230"));
        assertFalse(all.contains("960 999") || all.contains("craig@") || all.contains("Gullwing"));
    }

    @Test
    void asks_the_database_as_often_for_many_contacts_as_for_one() {
        scene.holds(ContactScene.joan());
        int one = StatementCount.of(() -> seenBy(scene.dt));
        for (int i = 0; i < 20; i++) {
            scene.holds(ContactDetails.of("Person " + i, Relation.OTHER));
        }
        StatementCount.atMost(one, () -> seenBy(scene.dt));
    }

    @Test
    void is_of_this_child_alone() {
        scene.holds(ContactScene.joan());
        Child sibling = world.aChild().onRollAt(scene.school).make();
        ChildId other = sibling.id();
        assertTrue(world.as(scene.dt, () -> readContacts.run(other))
                .sheet()
                .contacts()
                .isEmpty());
    }
}
