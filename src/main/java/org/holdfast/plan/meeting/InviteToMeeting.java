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

/** Asks one person to a meeting. */
@UseCase
public class InviteToMeeting {
    @Inject
    OpenedMeetings desk;

    @Inject
    Meetings meetings;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param guestKey of somebody around the child
     * @throws Refused if they must not be contacted, or are a parent whose part is not agreed
     * @throws NotFound if nobody around the child has this key
     */
    @Allowed(Task.ARRANGE_MEETING)
    public void run(ChildId child, String meetingId, String guestKey) {
        MeetingInHand hand = desk.lock(child, meetingId);
        Guest guest = hand.guest(guestKey);
        Invitee invitee = hand.meeting().invite(guest, hand.gathering(), hand.author());
        meetings.add(invitee);
        meetings.add(hand.meeting().act(MeetingAct.Kind.INVITED, guest.name(), hand.author()));
        acting.about("meeting, invited");
        events.fire(hand.invited(invitee));
    }
}
