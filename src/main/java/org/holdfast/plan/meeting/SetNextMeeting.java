package org.holdfast.plan.meeting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Sets the day of the next meeting. */
@UseCase
public class SetNextMeeting {
    @Inject
    OpenedMeetings desk;

    @Inject
    Meetings meetings;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refused if the day is not after the meeting, or has passed */
    @Allowed(Task.ARRANGE_MEETING)
    public void run(ChildId child, String meetingId, LocalDate day) {
        MeetingInHand hand = desk.lock(child, meetingId);
        meetings.add(hand.meeting().meetNext(day, hand.author(), hand.today()));
        acting.about("meeting, next date");
        events.fire(hand.plan().plan().changed("meeting date"));
    }
}
