package org.holdfast.contact;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.UseCase;

/** Says that the address of a contact, restricted until now, may be shown; who may clear a protection, with a reason. */
@UseCase
public class OpenAddress {
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

    @Inject
    ChildFacts facts;

    @Allowed(Task.CLEAR_PROTECTION)
    public void run(ChildId id, String contactId, String reason) {
        Child child = children.present(id);
        LocalDate today = LocalDate.now(clock);
        ResponsiblePerson.check(facts.careStatuses(child), acting.actor(), today);
        Contact contact = contacts.byId(child, contactId, today);
        contacts.correct(contact, contact.addressOpened(acting.actor().name(), reason, clock.instant()));
        acting.about("address of contact " + contactId);
        events.fire(new ContactChanged(child.id(), contactId, ContactChanged.Act.CHANGED));
    }
}
