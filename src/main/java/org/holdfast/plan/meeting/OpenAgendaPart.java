package org.holdfast.plan.meeting;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Opens a part of the agenda of a running meeting, for everybody who has the page. */
@UseCase
public class OpenAgendaPart {
    @Inject
    OpenedMeetings desk;

    @Inject
    Acting acting;

    /** @throws Refused while the meeting does not run */
    @Allowed(Task.ARRANGE_MEETING)
    public void run(ChildId child, String meetingId, AgendaPart part) {
        desk.lock(child, meetingId).meeting().turnTo(part);
        acting.about("meeting, part " + part.number());
    }
}
