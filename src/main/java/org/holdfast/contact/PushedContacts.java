package org.holdfast.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.Sight;
import org.holdfast.child.push.PushKind;
import org.holdfast.child.push.PushedFact;
import org.holdfast.child.push.Pushes;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;

/**
 * Makes contacts what case systems say of them. What a school or a social worker added to one stays where the source says
 * nothing of it; a protection stands before every push. Source: safeguards 4.
 */
@ApplicationScoped
class PushedContacts {
    private static final String TAKEN_BACK = "Taken back by the case system.";
    private static final String ENDED = "Ended in the case system.";
    private static final Sighted CLIENT = new Sighted(new Sight(Set.of(Role.CASE_SYSTEM), Set.of()), Audience.READER);

    @Inject
    EntityManager em;

    @Inject
    Contacts contacts;

    @Inject
    Pushes pushes;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /**
     * @param words all that was ever said of the row, in the order in which it holds
     * @throws Refused if a protection stands before it, or somebody is added by an authority that does not answer for the child
     */
    void write(
            String authorityId,
            PushKind kind,
            Child child,
            List<PushedFact> words,
            Function<PushedFact, ContactSaid> reading) {
        LocalDate today = LocalDate.now(clock);
        String sourceId = words.get(0).sourceId();
        Optional<PushedContact> link = link(authorityId, kind, sourceId);
        Around around = contacts.around(child, today);
        Optional<Contact> known = link.filter(it -> it.of(child.id())).flatMap(it -> around.contact(it.contactId()));
        Optional<Contact> held = known.filter(contact -> !over(contact, today));
        Optional<ContactSaid> said = words.stream()
                .filter(word -> word.counts() && !word.withdrawn())
                .map(reading)
                .findFirst();
        boolean over =
                said.flatMap(ContactSaid::to).filter(day -> !day.isAfter(today)).isPresent();
        if (said.isEmpty() || over) {
            held.ifPresent(contact -> end(around, child, contact, said.isEmpty() ? TAKEN_BACK : ENDED));
            return;
        }
        boolean restricted =
                words.stream().filter(word -> !word.withdrawn()).map(reading).anyMatch(ContactSaid::leavesRestricted);
        if (held.isEmpty() && !pushes.answersFor(child)) {
            throw new Refused(ContactRule.ADDED_BY_WHO_ANSWERS_FOR_THE_CHILD);
        }
        if (known.isPresent()) {
            change(around, child, known.get(), said.get(), restricted);
        } else {
            String contactId = add(around, child, said.get(), restricted);
            link.ifPresentOrElse(
                    it -> it.stands(child.id(), contactId),
                    () -> em.persist(new PushedContact(authorityId, kind, sourceId, child.id(), contactId)));
        }
    }

    private String add(Around around, Child child, ContactSaid said, boolean restricted) {
        String address = said.address().orElse("");
        ContactDetails details = said.details(restricted || around.restrictedElsewhere(said.name(), address, ""));
        around.checkName(details.name(), "");
        Contact contact = new Contact(child.id(), details, last(around) + 1, said.period(), clock.instant());
        contacts.record(contact);
        events.fire(new ContactChanged(child.id(), contact.contactId(), ContactChanged.Act.ADDED));
        return contact.contactId();
    }

    private static int last(Around around) {
        return around.current().stream().mapToInt(Contact::callPosition).max().orElse(0);
    }

    /**
     * Who had ended comes back as the same contact, so that what was restricted or set to protect them goes on; of the rest
     * only what the source says. An address that the responsible authority opened stays open while it is the same.
     */
    private void change(Around around, Child child, Contact contact, ContactSaid said, boolean restricted) {
        ContactDetails held = contact.details();
        boolean back = over(contact, around.today());
        boolean opened =
                !back && contact.addressOpen() && said.address().orElse("").equals(held.address());
        boolean joins = (back || moves(contact, said))
                && around.restrictedElsewhere(said.name(), said.address().orElse(held.address()), contact.contactId());
        boolean hidden = !opened && (restricted || held.addressRestricted() || joins);
        ContactDetails next = back ? said.details(hidden) : said.over(held, hidden);
        around.checkChange(contact, next, CLIENT);
        boolean leaves = said.to().isPresent() || said.from().isAfter(around.today());
        if (leaves && around.warned(contact)) {
            throw new Refused(ContactRule.PROTECTION_OUTLIVES_CHANGES);
        }
        if (!next.equals(held) || !said.period().equals(contact.period())) {
            Contact right = contact.changed(next, clock.instant()).lasting(said.period(), clock.instant());
            contacts.correct(contact, back ? right.moved(last(around) + 1, clock.instant()) : right);
            events.fire(new ContactChanged(child.id(), contact.contactId(), ContactChanged.Act.CHANGED));
        }
    }

    /** To another name or address. */
    private static boolean moves(Contact contact, ContactSaid said) {
        String address = contact.details().address();
        return !said.name().equals(contact.name())
                || !said.address().orElse(address).equals(address);
    }

    private void end(Around around, Child child, Contact contact, String why) {
        if (around.warned(contact)) {
            throw new Refused(ContactRule.PROTECTION_OUTLIVES_CHANGES);
        }
        contacts.correct(contact, contact.ended(last(contact, around.today()), why, clock.instant()));
        events.fire(new ContactChanged(child.id(), contact.contactId(), ContactChanged.Act.ENDED));
    }

    private static boolean over(Contact contact, LocalDate today) {
        return contact.period().end().filter(day -> !day.isAfter(today)).isPresent();
    }

    private static LocalDate last(Contact contact, LocalDate today) {
        return today.isBefore(contact.from()) ? contact.from() : today;
    }

    private Optional<PushedContact> link(String authorityId, PushKind kind, String sourceId) {
        return em.createQuery(
                        "select p from PushedContact p where p.authorityId = :authority and p.kind = :kind"
                                + " and p.sourceId = :source",
                        PushedContact.class)
                .setParameter("authority", authorityId)
                .setParameter("kind", kind)
                .setParameter("source", sourceId)
                .getResultStream()
                .findFirst();
    }
}
