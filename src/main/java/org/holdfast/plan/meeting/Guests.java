package org.holdfast.plan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Enrolment;
import org.holdfast.contact.Audience;
import org.holdfast.contact.ContactSheet;
import org.holdfast.contact.ContactView;
import org.holdfast.contact.Contacts;
import org.holdfast.contact.Relation;
import org.holdfast.kernel.Folded;
import org.holdfast.plan.PlanInHand;
import org.holdfast.support.KeyPerson;
import org.holdfast.support.SupportRecord;
import org.holdfast.support.SupportRecords;
import org.holdfast.web.Text;

/** Who around a child could come to a meeting today: from posts, grants, support and contacts. Source: facts C4. */
@ApplicationScoped
class Guests {
    private static final Set<Role> POSTS = EnumSet.of(
            Role.DESIGNATED_TEACHER,
            Role.ACTING_DESIGNATED_TEACHER,
            Role.DEPUTY,
            Role.VIRTUAL_SCHOOL_HEAD,
            Role.VIRTUAL_SCHOOL_OFFICER);
    private static final Set<ChildAccess.Kind> GRANTS = EnumSet.of(
            ChildAccess.Kind.SOCIAL_WORKER, ChildAccess.Kind.REVIEWING_OFFICER, ChildAccess.Kind.ACTING_AUTHOR);

    @Inject
    EntityManager em;

    @Inject
    Contacts contacts;

    @Inject
    ChildFacts facts;

    @Inject
    SupportRecords support;

    /**
     * Everybody known around a child on a day, each once, in the order in which a meeting names them.
     *
     * @param sheet the contacts as this reader may know them
     * @param socialWorker whether one works with the child, by grant or as a contact
     */
    record Known(List<Guest> guests, ContactSheet sheet, boolean socialWorker) {
        Safeguard safeguard() {
            return Safeguard.of(sheet, socialWorker);
        }
    }

    Known around(PlanInHand hand) {
        Child child = hand.child();
        LocalDate today = hand.today();
        ContactSheet sheet = contacts.sheet(child, Audience.READER, today);
        List<Guest> granted = granted(child, today);
        Map<String, Guest> byName = new LinkedHashMap<>();
        Stream.of(
                        Stream.of(ofChild(child)),
                        supporters(child, today),
                        inPost(hand, today),
                        granted.stream(),
                        sheet.toCall().stream().map(Guests::of))
                .flatMap(guests -> guests)
                .forEach(guest -> byName.putIfAbsent(
                        guest.parent() || guest.kind() == Guest.Kind.CHILD ? guest.key() : Folded.fold(guest.name()),
                        guest));
        boolean worked = hand.standing().lookedAfter()
                || granted.stream().anyMatch(guest -> guest.role().equals(Role.SOCIAL_WORKER.title()))
                || sheet.contacts().stream().anyMatch(contact -> contact.relation() == Relation.SOCIAL_WORKER);
        return new Known(List.copyOf(byName.values()), sheet, worked);
    }

    static Guest ofChild(Child child) {
        return new Guest(Guest.Kind.CHILD, Optional.empty(), child.name(), Text.say("plan.meeting.child"), false);
    }

    private static Guest of(ContactView contact) {
        return new Guest(
                Guest.Kind.CONTACT,
                Optional.of(contact.contactId()),
                contact.name(),
                Text.say(contact.relation().key()),
                contact.relation() == Relation.PARENT);
    }

    private Stream<Guest> supporters(Child child, LocalDate today) {
        SupportRecord record = support.of(child);
        return Stream.of(record.keyPerson(today), record.backup(today))
                .flatMap(Optional::stream)
                .filter(KeyPerson::here)
                .map(adult -> staff(
                        adult.staffId(),
                        adult.name(),
                        Text.say(adult.backup() ? "plan.meeting.backup" : "plan.meeting.keyPerson")));
    }

    /** Designated teachers and the virtual school. */
    private Stream<Guest> inPost(PlanInHand hand, LocalDate today) {
        List<String> places = Stream.concat(
                        ChildFacts.schoolOn(facts.enrolments(hand.child()), today).map(Enrolment::schoolId).stream(),
                        hand.authorityId().stream())
                .toList();
        return places.isEmpty()
                ? Stream.empty()
                : em.createQuery(
                                "select m.id, m.name, p.role from PostHeld p, StaffMember m where m.id = p.personId"
                                        + " and p.organisationId in :places and p.role in :roles and p.validFrom <= :day"
                                        + " and (p.validTo is null or p.validTo > :day) order by p.role, m.nameKey",
                                Object[].class)
                        .setParameter("places", places)
                        .setParameter("roles", POSTS)
                        .setParameter("day", today)
                        .setMaxResults(40)
                        .getResultStream()
                        .map(row -> staff((String) row[0], (String) row[1], ((Role) row[2]).title()));
    }

    /** Social worker, reviewing officer, acting author. */
    private List<Guest> granted(Child child, LocalDate today) {
        return em.createQuery(
                        "select m.id, m.name, a.kind from ChildAccess a, StaffMember m where m.id = a.holderId"
                                + " and a.childId = :child and a.kind in :kinds and a.supersededAt is null"
                                + " and a.validFrom <= :day and (a.validTo is null or a.validTo > :day)"
                                + " order by a.kind, m.nameKey",
                        Object[].class)
                .setParameter("child", child.id().id())
                .setParameter("kinds", GRANTS)
                .setParameter("day", today)
                .setMaxResults(20)
                .getResultStream()
                .map(row -> staff(
                        (String) row[0],
                        (String) row[1],
                        Role.valueOf(((ChildAccess.Kind) row[2]).name()).title()))
                .toList();
    }

    private static Guest staff(String id, String name, String role) {
        return new Guest(Guest.Kind.STAFF, Optional.of(id), name, role, false);
    }
}
