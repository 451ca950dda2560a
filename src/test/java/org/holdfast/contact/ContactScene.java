package org.holdfast.contact;

import java.time.Instant;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.World;
import org.jspecify.annotations.Nullable;

/** A child in care at a school, with everyone who may look, and contacts planted past every use case. */
class ContactScene {
    static final String HIDDEN = "7 Quillfeather Lane";

    final World world;
    final LocalAuthority authority;
    final School school;
    final Actor dt;
    final Actor deputy;
    final Actor staff;
    final Actor reception;
    final Actor head;
    final Actor worker;
    final Actor manager;
    final Actor reviewer;
    final Child child;

    ContactScene(World world) {
        this.world = world;
        authority = world.anAuthority();
        school = world.aSchool(authority);
        dt = world.designatedTeacher(school);
        deputy = world.deputy(school);
        staff = world.person("Sam Okoro", Role.STAFF, school.id());
        reception = world.person("Tess Hall", Role.RECEPTION, school.id());
        head = world.virtualSchoolHead(authority);
        worker = world.person("Priya Nandakumar", Role.SOCIAL_WORKER, authority.id());
        manager = world.person("Ola Brandt", Role.TEAM_MANAGER, authority.id());
        reviewer = world.person("Ines Falk", Role.REVIEWING_OFFICER, authority.id());
        child = world.aChild()
                .onRollAt(school)
                .lookedAfterBy(authority)
                .openTo(staff, ChildAccess.Kind.STAFF)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .openTo(manager, ChildAccess.Kind.TEAM_MANAGER)
                .openTo(reviewer, ChildAccess.Kind.REVIEWING_OFFICER)
                .make();
    }

    static ContactDetails joan() {
        return ContactDetails.of("Joan Wilmot", Relation.FOSTER_CARER)
                .reachedAt("01632 960 118", "joan@example.org")
                .living(HIDDEN, true)
                .collecting(true);
    }

    static ContactDetails craig() {
        return ContactDetails.of("Craig Ellerby", Relation.PARENT)
                .reachedAt("01632 960 999", "craig@example.org")
                .living("1 Gullwing Street", false);
    }

    Contact holds(ContactDetails details) {
        return holds(child, details, 1);
    }

    Contact holds(Child whose, ContactDetails details, int position) {
        Contact contact = new Contact(
                whose.id(), details, position, new Period(world.today().minusDays(100), null), Instant.EPOCH);
        return world.inTransaction(() -> {
            world.em().persist(contact);
            return contact;
        });
    }

    Protection under(Protection.Kind kind, Contact contact) {
        Protection protection =
                new Protection(contact.childId(), terms(kind, contact.contactId()), "Priya Nandakumar", Instant.EPOCH);
        return world.inTransaction(() -> {
            world.em().persist(protection);
            return protection;
        });
    }

    ProtectionTerms terms(Protection.Kind kind, @Nullable String contactId) {
        return new ProtectionTerms(
                kind,
                contactId,
                "Court order, 14 Feb 2025",
                "Priya Nandakumar",
                "Social worker",
                "Northmere Council",
                new Period(world.today().minusDays(30), null));
    }
}
