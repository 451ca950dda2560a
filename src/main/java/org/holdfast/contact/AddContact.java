package org.holdfast.contact;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Adds a person around a child, last in the order to call. */
@UseCase
public class AddContact {
    @Inject
    Children children;

    @Inject
    Contacts contacts;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /**
     * @param from first day, today at the latest
     * @param checked whether the details were checked with the person today
     * @return the new contact's id
     */
    @Allowed(Task.EDIT_CONTACTS)
    public String run(ChildId id, ContactDetails details, LocalDate from, boolean checked) {
        Child child = children.present(id);
        LocalDate today = LocalDate.now(clock);
        if (from.isAfter(today)) {
            throw new Refused(ContactRule.BEGUN, ContactRule.BEGUN.sentence(), "from");
        }
        Around around = contacts.around(child, today);
        around.checkName(details.name(), "");
        int last =
                around.current().stream().mapToInt(Contact::callPosition).max().orElse(0);
        Contact contact = new Contact(child.id(), details, last + 1, new Period(from, null), clock.instant());
        if (checked) {
            contact = contact.verified(today, acting.actor().name(), clock.instant());
        }
        contacts.record(contact);
        acting.about("contact " + contact.contactId());
        events.fire(new ContactChanged(child.id(), contact.contactId(), ContactChanged.Act.ADDED));
        return contact.contactId();
    }
}
