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

/** Moves a meeting to another day, time or place, and tells everybody who is invited. */
@UseCase
public class ChangeMeeting {
    @Inject
    OpenedMeetings desk;

    @Inject
    Meetings meetings;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refused at the field that is missing, or once it has started */
    @Allowed(Task.ARRANGE_MEETING)
    public void run(ChildId child, String meetingId, MeetingTerms terms) {
        MeetingInHand hand = desk.lock(child, meetingId);
        PlanMeeting meeting = hand.meeting();
        meetings.add(meeting.change(terms, hand.author(), hand.today()));
        acting.about("meeting changed");
        events.fire(hand.plan().plan().changed("meeting"));
        hand.expected().forEach(invitee -> events.fire(hand.invited(invitee)));
    }
}
