package org.holdfast.attendance.absence;

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

/** Writes down who rang about an absence, the answer and the next step, for everybody who would ring otherwise. */
@UseCase
public class FollowUpAbsence {
    @Inject
    Children children;

    @Inject
    AbsenceFollowUps followUps;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** @param day of the absence. @throws Refused at the field that is missing or does not fit */
    @Allowed(Task.FOLLOW_UP_ABSENCE)
    public void run(ChildId id, LocalDate day, AbsenceFollowUp.Terms terms) {
        Child child = children.present(id);
        acting.about("absence of " + day);
        followUps.add(
                AbsenceFollowUp.of(child.id(), day, terms, acting.actor(), clock.instant(), LocalDate.now(clock)));
        events.fire(new AbsenceFollowedUp(id, day));
    }
}
