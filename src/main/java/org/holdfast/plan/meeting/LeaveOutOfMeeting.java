package org.holdfast.plan.meeting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Says why somebody is not asked to a meeting, or is asked no longer. */
@UseCase
public class LeaveOutOfMeeting {
    @Inject
    OpenedMeetings desk;

    @Inject
    Meetings meetings;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @throws Refused without a reason
     * @throws NotFound if nobody around the child has this key
     */
    @Allowed(Task.ARRANGE_MEETING)
    public void run(ChildId child, String meetingId, String guestKey, String reason) {
        MeetingInHand hand = desk.lock(child, meetingId);
        Guest guest = hand.guest(guestKey);
        Invitee invitee = hand.meeting().leaveOut(guest, reason, hand.gathering());
        meetings.add(invitee);
        meetings.add(
                hand.meeting().act(MeetingAct.Kind.LEFT_OUT, guest.name() + ": " + invitee.detail(), hand.author()));
        acting.about("meeting, left out");
        if (hand.tellable(invitee)) {
            events.fire(hand.calledOff(invitee));
        }
    }
}
