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
import org.holdfast.kernel.StaleVersion;
import org.holdfast.kernel.UseCase;

/** Changes what is said of a contact. What its author may not see stays as it is; a protection is never lifted by it. */
@UseCase
public class ChangeContact {
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
     * @param revision the row the author saw
     * @param checked whether the details were checked with the person today
     * @throws StaleVersion if the contact was changed since
     */
    @Allowed(Task.EDIT_CONTACTS)
    public void run(ChildId id, String contactId, String revision, ContactDetails said, boolean checked) {
        Child child = children.present(id);
        LocalDate today = LocalDate.now(clock);
        Around around = contacts.around(child, today);
        Contact contact = contacts.byId(child, contactId, today);
        if (!contact.id().equals(revision)) {
            throw new StaleVersion("Contact");
        }
        Sighted sighted = new Sighted(child.sight(), Audience.READER);
        ContactDetails kept = sighted.merge(contact, said, around);
        around.checkChange(contact, kept, sighted);
        Contact next = contact.changed(kept, clock.instant());
        if (checked && !around.under(contact, Protection.Kind.DO_NOT_CONTACT)) {
            next = next.verified(today, acting.actor().name(), clock.instant());
        }
        contacts.correct(contact, next);
        acting.about("contact " + contactId);
        events.fire(new ContactChanged(child.id(), contactId, ContactChanged.Act.CHANGED));
    }
}
