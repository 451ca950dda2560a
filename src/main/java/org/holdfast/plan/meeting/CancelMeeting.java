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

/** Cancels a meeting, or breaks it off, and tells everybody who was invited. */
@UseCase
public class CancelMeeting {
    @Inject
    OpenedMeetings desk;

    @Inject
    Meetings meetings;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refused without a reason, or once it is held */
    @Allowed(Task.ARRANGE_MEETING)
    public void run(ChildId child, String meetingId, String reason) {
        MeetingInHand hand = desk.lock(child, meetingId);
        meetings.add(hand.meeting().cancel(reason, hand.author()));
        acting.about("meeting cancelled");
        events.fire(hand.plan().plan().changed("meeting"));
        hand.gathering().invitees().stream()
                .filter(hand::tellable)
                .forEach(invitee -> events.fire(hand.calledOff(invitee)));
    }
}
