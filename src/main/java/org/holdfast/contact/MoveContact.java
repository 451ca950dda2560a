package org.holdfast.contact;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.UseCase;

/** Moves a contact one place up or down in the order to call. */
@UseCase
public class MoveContact {
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

    /** @param earlier whether to be called before the one above, rather than after the one below */
    @Allowed(Task.EDIT_CONTACTS)
    public void run(ChildId id, String contactId, boolean earlier) {
        Child child = children.present(id);
        LocalDate today = LocalDate.now(clock);
        Contact contact = contacts.byId(child, contactId, today);
        List<Contact> order = new ArrayList<>(contacts.around(child, today).toCall());
        int at = order.indexOf(contact);
        int to = earlier ? at - 1 : at + 1;
        if (at < 0 || to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, at, to);
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).callPosition() != i + 1) {
                contacts.correct(order.get(i), order.get(i).moved(i + 1, clock.instant()));
            }
        }
        acting.about("contact " + contactId);
        events.fire(new ContactChanged(child.id(), contactId, ContactChanged.Act.MOVED));
    }
}
