package org.holdfast.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.push.IfMatch;
import org.holdfast.child.push.Pushed;
import org.holdfast.child.push.SourceEvent;
import org.holdfast.child.push.Verdict;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.StaffMember;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
@SuppressWarnings("NullAway.Init")
class PushingContactsTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 9, 1);
    private static int serial;

    @Inject
    World world;

    @Inject
    PushContact pushContact;

    @Inject
    PushProfessional pushProfessional;

    @Inject
    Contacts contacts;

    @Inject
    ChildFacts facts;

    private LocalAuthority ours;
    private ChildId child;

    @BeforeEach
    void a_child_in_care() {
        ours = world.anAuthority();
        child = world.aChild().lookedAfterBy(ours).make().id();
    }

    static SourceEvent event(String sourceId) {
        return new SourceEvent(
                sourceId, Ids.next(), Instant.parse("2026-11-20T08:00:00Z").plusSeconds(++serial), IfMatch.NOT_NEEDED);
    }

    static ContactSaid carer(String name) {
        return living(name, "4 Mill Lane", Optional.empty());
    }

    private static ContactSaid living(String name, String address, Optional<Boolean> restricted) {
        return new ContactSaid(
                name,
                Relation.FOSTER_CARER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("0117 4960 112"),
                Optional.empty(),
                Optional.of(address),
                restricted,
                SINCE,
                Optional.empty());
    }

    static ProfessionalSaid worker(String number) {
        return new ProfessionalSaid(
                number,
                "Sam Okoro",
                ProfessionalSaid.Role.SOCIAL_WORKER,
                Optional.of("North team"),
                Optional.empty(),
                Optional.of("sam.okoro@northmere.test"),
                SINCE,
                Optional.empty());
    }

    @Test
    void adds_a_person_changes_them_and_ends_them_when_they_are_taken_back() {
        push("K1", Optional.of(carer("Joan Wilmot")));
        push("K1", Optional.of(carer("Joan Wilmot-Hay")));
        assertEquals(List.of("Joan Wilmot-Hay"), names());

        Pushed gone = push("K1", Optional.empty());

        assertEquals(Verdict.NEW, gone.verdict());
        assertEquals(List.of(), names());
    }

    @Test
    void a_person_who_comes_back_is_a_contact_again() {
        push("K1", Optional.of(carer("Joan Wilmot")));
        push("K1", Optional.empty());
        push("K1", Optional.of(carer("Joan Wilmot")));

        assertEquals(List.of("Joan Wilmot"), names());
    }

    @Test
    void an_older_word_changes_nothing() {
        SourceEvent older = event("K1");
        push("K1", Optional.of(carer("Joan Wilmot")));

        Pushed late = push(older, Optional.of(carer("Joan Before")));

        assertEquals(Verdict.OLDER, late.verdict());
        assertEquals(List.of("Joan Wilmot"), names());
    }

    @Test
    void a_new_address_is_taken_and_stays_restricted_whatever_is_pushed() {
        push("K1", Optional.of(living("Joan Wilmot", "4 Mill Lane", Optional.empty())));
        push("K1", Optional.of(living("Joan Wilmot", "9 Quay Street", Optional.of(false))));

        ContactDetails held = current().get(0).details();
        assertEquals("9 Quay Street", held.address());
        assertTrue(held.addressRestricted());
    }

    @Test
    void nobody_under_a_protection_is_ended_or_renamed_or_let_collect() {
        push("K1", Optional.of(carer("Joan Wilmot")));
        protect(current().get(0).contactId());

        assertThrows(Refused.class, () -> push("K1", Optional.empty()));
        assertThrows(Refused.class, () -> push("K1", Optional.of(carer("Joan Hay"))));
        assertThrows(Refused.class, () -> push("K2", Optional.of(carer("joan wilmot"))));
        assertEquals(List.of("Joan Wilmot"), names());
    }

    @Test
    void a_contact_that_ends_before_it_begins_is_refused_at_its_field() {
        ContactSaid said = carer("Joan Wilmot");
        ContactSaid wrong = new ContactSaid(
                said.name(),
                said.relation(),
                said.organisation(),
                said.parentalResponsibility(),
                said.mayDecide(),
                said.mayBeTold(),
                said.mayCollect(),
                said.phone(),
                said.email(),
                said.address(),
                said.addressRestricted(),
                LocalDate.of(2027, 5, 1),
                Optional.of(LocalDate.of(2027, 1, 1)));

        Refused refused = assertThrows(Refused.class, () -> push("K1", Optional.of(wrong)));

        assertEquals(Optional.of("to"), refused.field());
    }

    @Test
    void a_worker_whom_nobody_knows_is_a_contact_and_sees_nothing() {
        pushWorker("A1", Optional.of(worker("W1")));

        assertEquals(List.of("Sam Okoro"), names());
        assertEquals(List.of(), grants());
    }

    @Test
    void a_worker_who_is_known_as_staff_sees_the_child_for_as_long_as_they_work_with_them() {
        StaffMember sam = mailed("Sam Okoro", "sam.okoro@northmere.test");

        pushWorker("A1", Optional.of(worker("W1")));
        assertEquals(List.of("SOCIAL_WORKER " + sam.id() + " " + SINCE), grants());
        pushWorker("A1", Optional.of(worker("W1")));
        assertEquals(1, grants().size());

        pushWorker("A1", Optional.empty());
        assertEquals(List.of(), grants());
        assertEquals(List.of(), names());
    }

    @Test
    void a_worker_is_known_by_the_work_e_mail_that_one_of_the_staff_has_and_by_no_name() {
        world.anAdult("Sam Okoro", "Social worker", ours.id());
        pushWorker("A1", Optional.of(worker("W1")));
        assertEquals(List.of(), grants());

        StaffMember sam = mailed("Sam Okoro-Hay", "Sam.Okoro@northmere.test");
        pushWorker("A1", Optional.of(worker("W1")));
        assertEquals(List.of("SOCIAL_WORKER " + sam.id() + " " + SINCE), grants());
    }

    @Test
    void an_e_mail_that_two_of_the_staff_have_names_nobody() {
        mailed("Sam Okoro", "sam.okoro@northmere.test");
        mailed("Ann Bell", "sam.okoro@northmere.test");

        pushWorker("A1", Optional.of(worker("W1")));

        assertEquals(List.of(), grants());
    }

    private StaffMember mailed(String name, String mail) {
        StaffMember member = world.anAdult(name, "Social worker", ours.id());
        world.inTransaction(() -> world.em().merge(member).reachedAt(null, mail));
        return member;
    }

    private Pushed push(String sourceId, Optional<ContactSaid> said) {
        return push(event(sourceId), said);
    }

    private Pushed push(SourceEvent event, Optional<ContactSaid> said) {
        return world.as(client(), () -> pushContact.run(child, event, said));
    }

    private Pushed pushWorker(String sourceId, Optional<ProfessionalSaid> said) {
        return world.as(client(), () -> pushProfessional.run(child, event(sourceId), said));
    }

    private void protect(String contactId) {
        ProtectionTerms terms = new ProtectionTerms(
                Protection.Kind.DO_NOT_CONTACT,
                contactId,
                "Non-molestation order",
                "Ruth Bell",
                "Team manager",
                "Court order",
                new Period(SINCE, null));
        world.inTransaction(() -> {
            contacts.record(new Protection(child, terms, "Ruth Bell", Instant.EPOCH));
            return true;
        });
    }

    private List<Contact> current() {
        return world.inTransaction(() -> contacts.current(world.load(child), world.today()));
    }

    private List<String> names() {
        return current().stream().map(Contact::name).toList();
    }

    private List<String> grants() {
        return world.inTransaction(() -> facts.accesses(world.load(child)).stream()
                .map((ChildAccess access) -> access.kind() + " " + access.holderId() + " " + access.from())
                .toList());
    }

    private Actor client() {
        return new Actor(Actor.Kind.CLIENT, "lcs", "lcs", List.of(new Post(Role.CASE_SYSTEM, ours.id())));
    }
}
