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
import org.holdfast.plan.PlanInHand;

/** Arranges a meeting about a child's plan. The child is on its list from the beginning. */
@UseCase
public class ArrangeMeeting {
    @Inject
    OpenedMeetings desk;

    @Inject
    Meetings meetings;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @return id of the meeting
     * @throws Refused at the field that is missing, or where no plan was started
     */
    @Allowed(Task.ARRANGE_MEETING)
    public String run(ChildId child, MeetingTerms terms) {
        PlanInHand hand = desk.plan(child);
        PlanMeeting meeting = new PlanMeeting(hand.plan(), terms, hand.today());
        meetings.add(meeting);
        meetings.flush();
        MeetingInHand opened = desk.lay(hand, meeting);
        meetings.add(meeting.invite(Guests.ofChild(hand.child()), opened.gathering(), hand.author()));
        meetings.add(meeting.act(MeetingAct.Kind.ARRANGED, meeting.place(), hand.author()));
        acting.about("meeting arranged");
        events.fire(hand.plan().changed("meeting"));
        return meeting.id();
    }
}
