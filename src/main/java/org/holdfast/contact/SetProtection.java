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
import org.holdfast.kernel.UseCase;

/** Puts a contact, or the child's own home, under a protection. */
@UseCase
public class SetProtection {
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

    @Allowed(Task.SET_PROTECTION)
    public void run(ChildId id, ProtectionTerms terms) {
        Child child = children.present(id);
        String about = terms.contactId();
        if (about != null) {
            contacts.byId(child, about, LocalDate.now(clock));
        }
        contacts.record(new Protection(child.id(), terms, acting.actor().name(), clock.instant()));
        acting.about("protection " + terms.kind() + (about == null ? "" : " contact " + about));
        events.fire(new ProtectionSet(child.id(), terms.kind()));
    }
}
