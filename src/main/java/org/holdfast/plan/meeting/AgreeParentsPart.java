package org.holdfast.plan.meeting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/** Records that the social worker agreed to the parents’ part in a meeting and to its venue. */
@UseCase
public class AgreeParentsPart {
    @Inject
    OpenedMeetings desk;

    @Inject
    Meetings meetings;

    @Inject
    Acting acting;

    /** @throws Refused at the field that is missing */
    @Allowed(Task.ARRANGE_MEETING)
    public void run(ChildId child, String meetingId, String part, String with, @Nullable LocalDate on) {
        MeetingInHand hand = desk.lock(child, meetingId);
        meetings.add(hand.meeting().agree(part, with, on, hand.author(), hand.today()));
        acting.about("meeting, parents' part agreed");
    }
}
