package org.holdfast.contact;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdfast.access.Role;
import org.holdfast.child.Sight;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;

/** Whatever people and protections there are, what is protected does not get out to those it is kept from. */
class ProtectedDetailsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ChildId CHILD = new ChildId(Ids.next());

    /** One person as drawn: which protections they stand under, and since and until when, in days from today. */
    record Person(Relation relation, boolean restricted, Set<Protection.Kind> under, int from, int days) {
        ContactDetails details(int number) {
            return ContactDetails.of("Name " + number, relation)
                    .reachedAt("0700" + (9000 + number), "mail" + (9000 + number) + "@x")
                    .living("Lane" + (9000 + number), restricted);
        }
    }

    @Provide
    Arbitrary<List<Person>> people() {
        return Combinators.combine(
                        Arbitraries.of(Relation.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Protection.Kind.class).set(),
                        Arbitraries.integers().between(-20, 2),
                        Arbitraries.integers().between(0, 30))
                .as(Person::new)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Set<Role>> schoolRoles() {
        return Arbitraries.of(
                        Role.DESIGNATED_TEACHER,
                        Role.DEPUTY,
                        Role.ACTING_DESIGNATED_TEACHER,
                        Role.ACTING_AUTHOR,
                        Role.STAFF,
                        Role.RECEPTION)
                .set();
    }

    private static Around around(List<Person> people, boolean home, boolean placement) {
        List<Contact> contacts = new ArrayList<>();
        List<Protection> protections = new ArrayList<>();
        for (Person person : people) {
            Contact contact = new Contact(
                    CHILD,
                    person.details(contacts.size()),
                    contacts.size() + 1,
                    new Period(TODAY.minusDays(30), null),
                    Instant.EPOCH);
            contacts.add(contact);
            LocalDate from = TODAY.plusDays(person.from());
            person.under()
                    .forEach(kind -> protections.add(
                            protection(kind, contact.contactId(), new Period(from, from.plusDays(person.days())))));
        }
        if (home) {
            protections.add(new Protection(
                    CHILD,
                    new ProtectionTerms(
                            Protection.Kind.RESTRICTED_ADDRESS,
                            null,
                            "order",
                            "P",
                            "SW",
                            "court",
                            new Period(TODAY, null)),
                    "P",
                    Instant.EPOCH));
        }
        return new Around(contacts, protections, placement, TODAY);
    }

    private static Protection protection(Protection.Kind kind, String contactId, Period period) {
        return new Protection(
                CHILD, new ProtectionTerms(kind, contactId, "order", "P", "SW", "court", period), "P", Instant.EPOCH);
    }

    private static boolean inForce(Person person, Protection.Kind kind) {
        return person.under().contains(kind) && person.from() <= 0 && person.from() + person.days() > 0;
    }

    @Property
    void school_never_sees_a_protected_detail(
            @ForAll("people") List<Person> people,
            @ForAll("schoolRoles") Set<Role> roles,
            @ForAll("schoolRoles") Set<Role> early,
            @ForAll Audience audience,
            @ForAll boolean home,
            @ForAll boolean placement) {
        String sheet = Told.by(
                ContactSheet.of(around(people, home, placement), new Sighted(new Sight(roles, early), audience)));
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            boolean shunned = inForce(person, Protection.Kind.DO_NOT_CONTACT);
            boolean hidden = person.restricted()
                    || shunned
                    || inForce(person, Protection.Kind.RESTRICTED_ADDRESS)
                    || ((home || placement) && !person.relation().professional());
            assertFalse(hidden && sheet.contains("Lane" + (9000 + i)), "address of " + person);
            assertFalse(shunned && sheet.contains("0700" + (9000 + i)), "phone of " + person);
            assertFalse(shunned && sheet.contains("mail" + (9000 + i)), "mail of " + person);
        }
    }

    @Property
    void no_edition_for_the_family_carries_the_familys_details(
            @ForAll("people") List<Person> people, @ForAll boolean home, @ForAll boolean forParent) {
        Set<Role> everything = Set.of(Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.DESIGNATED_TEACHER);
        Audience audience = forParent ? Audience.PARENT : Audience.CARER;
        String sheet = Told.by(
                ContactSheet.of(around(people, home, false), new Sighted(new Sight(everything, Set.of()), audience)));
        for (int i = 0; i < people.size(); i++) {
            assertFalse(sheet.contains("Lane" + (9000 + i)), "an address");
            boolean own = forParent || !people.get(i).relation().professional();
            assertFalse(own && sheet.contains("0700" + (9000 + i)), "a phone number");
        }
    }
}
