package org.holdfast.plan.meeting;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Starts a meeting, rests or goes on, or opens another part of its agenda. */
@UseCase
public class TurnMeeting {
    /** What is done to a meeting that runs, or is about to. */
    public enum Turn {
        START,
        PAUSE,
        RESUME
    }

    @Inject
    OpenedMeetings desk;

    @Inject
    Meetings meetings;

    @Inject
    Acting acting;

    /** @throws Refused where it cannot be done from where the meeting stands */
    @Allowed(Task.ARRANGE_MEETING)
    public void run(ChildId child, String meetingId, Turn turn) {
        MeetingInHand hand = desk.lock(child, meetingId);
        PlanMeeting meeting = hand.meeting();
        meetings.add(
                switch (turn) {
                    case START -> meeting.start(hand.author(), hand.today());
                    case PAUSE -> meeting.pause(hand.author());
                    case RESUME -> meeting.resume(hand.author());
                });
        acting.about("meeting " + meeting.status());
    }
}
