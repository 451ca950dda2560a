package org.holdfast.plan.meeting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Says who came to a meeting, and which part of it the child took. */
@UseCase
public class MarkAttendance {
    /**
     * What was seen of one person.
     *
     * @param words which part, or why not
     */
    public record Mark(String inviteeId, Presence seen, String words) {}

    @Inject
    OpenedMeetings desk;

    @Inject
    Meetings meetings;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refused where the child's part is not said, or nobody of an id is on the list */
    @Allowed(Task.ARRANGE_MEETING)
    public void run(ChildId child, String meetingId, List<Mark> marks) {
        MeetingInHand hand = desk.lock(child, meetingId);
        hand.meeting().needsRunning();
        for (Mark mark : marks) {
            Invitee invitee = hand.invitee(mark.inviteeId());
            hand.meeting().mark(invitee, mark.seen(), mark.words());
            String detail = invitee.name() + ": " + mark.seen();
            meetings.add(hand.meeting().act(MeetingAct.Kind.MARKED, detail, hand.author()));
        }
        acting.about("meeting, attendance");
        events.fire(hand.plan().plan().changed("meeting attendance"));
        acting.rows(marks.size());
    }
}
