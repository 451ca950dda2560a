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
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Lifts a protection: a named person at the responsible authority, with a reason. */
@UseCase
public class ClearProtection {
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
    public void run(ChildId id, String protectionId, String reason) {
        Child child = children.present(id);
        LocalDate today = LocalDate.now(clock);
        ResponsiblePerson.check(facts.careStatuses(child), acting.actor(), today);
        Protection protection = contacts.protections(child).stream()
                .filter(one -> one.id().equals(protectionId)
                        && one.period().end().filter(end -> !end.isAfter(today)).isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotFound("Protection"));
        contacts.correct(protection, protection.cleared(today, acting.actor().name(), reason, clock.instant()));
        acting.about("protection " + protection.kind());
        events.fire(new ProtectionCleared(child.id(), protection.kind()));
    }
}
