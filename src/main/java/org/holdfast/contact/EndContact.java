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
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Ends a contact on a day, with a reason; a person the child must be kept from stays. */
@UseCase
public class EndContact {
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

    /** @param day from which the person is no longer a contact */
    @Allowed(Task.EDIT_CONTACTS)
    public void run(ChildId id, String contactId, LocalDate day, String reason) {
        Child child = children.present(id);
        LocalDate today = LocalDate.now(clock);
        Contact contact = contacts.byId(child, contactId, today);
        if (contacts.around(child, today).warned(contact)) {
            throw new Refused(ContactRule.PROTECTION_OUTLIVES_CHANGES);
        }
        contacts.correct(contact, contact.ended(day, reason, clock.instant()));
        acting.about("contact " + contactId);
        events.fire(new ContactChanged(child.id(), contactId, ContactChanged.Act.ENDED));
    }
}
