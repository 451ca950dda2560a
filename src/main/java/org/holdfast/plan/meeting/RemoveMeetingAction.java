package org.holdfast.plan.meeting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Takes an action back that was noted in error. */
@UseCase
public class RemoveMeetingAction {
    @Inject
    OpenedMeetings desk;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refused if this meeting has no such action, or does not run */
    @Allowed(Task.ARRANGE_MEETING)
    public void run(ChildId child, String meetingId, String action) {
        MeetingInHand hand = desk.lock(child, meetingId);
        hand.meeting().needsRunning();
        hand.action(action).remove(hand.author());
        acting.about("meeting, action removed");
        events.fire(hand.plan().plan().changed("meeting action"));
    }
}
