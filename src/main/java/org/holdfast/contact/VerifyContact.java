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
import org.holdfast.kernel.StaleVersion;
import org.holdfast.kernel.UseCase;

/** Says that the actor asked today whether one contact is still right. One at a time: there is no "check all". */
@UseCase
public class VerifyContact {
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
     * @param revision the row the actor saw and checked
     * @throws StaleVersion if the contact was changed since
     */
    @Allowed(Task.EDIT_CONTACTS)
    public void run(ChildId id, String contactId, String revision) {
        Child child = children.present(id);
        LocalDate today = LocalDate.now(clock);
        Contact contact = contacts.byId(child, contactId, today);
        if (!contact.id().equals(revision)) {
            throw new StaleVersion("Contact");
        }
        if (contacts.around(child, today).under(contact, Protection.Kind.DO_NOT_CONTACT)) {
            throw new Refused(ContactRule.NOT_TO_BE_CONTACTED);
        }
        contacts.correct(contact, contact.verified(today, acting.actor().name(), clock.instant()));
        acting.about("contact " + contactId);
        events.fire(new ContactChanged(child.id(), contactId, ContactChanged.Act.VERIFIED));
    }
}
