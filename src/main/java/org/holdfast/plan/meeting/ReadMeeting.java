package org.holdfast.plan.meeting;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Opens one meeting about a child's plan. */
@UseCase
public class ReadMeeting {
    @Inject
    OpenedMeetings desk;

    @Inject
    Meetings meetings;

    @Inject
    Acting acting;

    /**
     * @throws NotFound if the child is not before this reader
     * @throws Refused if there is no such meeting about the child's plan
     */
    @Allowed(Task.READ_PLAN)
    public MeetingView run(ChildId child, String meetingId) {
        MeetingInHand hand = desk.open(child, meetingId);
        acting.about("meeting");
        return new MeetingView(
                hand.meeting(),
                hand.gathering(),
                hand.around().guests(),
                meetings.notes(hand.meeting()),
                meetings.acts(hand.meeting()),
                hand.meeting().gaps(hand.gathering(), hand.today()));
    }
}
