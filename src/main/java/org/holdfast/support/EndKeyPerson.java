package org.holdfast.support;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.UseCase;

/** Ends the part of a key person or backup with nobody to follow, and closes the child to them. */
@UseCase
public class EndKeyPerson {
    @Inject
    Children children;

    @Inject
    SupportRecords records;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param day from which the adult is no longer named */
    @Allowed(Task.EDIT_SUPPORT)
    public void run(ChildId id, Duty duty, LocalDate day) {
        Child child = children.present(id);
        acting.about(duty == Duty.KEY_PERSON ? "key person" : "backup");
        SupportRecord support = records.of(child);
        List<DomainEvent> happened =
                support.end(duty, day, Said.now(acting.actor().name(), clock));
        records.keep(child, support, happened);
        happened.forEach(events::fire);
    }
}
