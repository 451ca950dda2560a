package org.holdfast.plan.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.holdfast.kernel.ChildId;

/** Keeps everything typed on the page of a running meeting, whichever button was pressed. */
@Dependent
class MeetingKeeper {
    @Inject
    WriteMeetingNote writeMeetingNote;

    @Inject
    MarkAttendance markAttendance;

    @Inject
    SetMeetingAction setMeetingAction;

    @Inject
    SetNextMeeting setNextMeeting;

    /** Whether all was kept; not where somebody else wrote at the same part, whose text is then beside it. */
    boolean keep(ChildId child, String meeting, MeetingTyped typed) {
        if (typed.noteChanged()) {
            try {
                writeMeetingNote.run(child, meeting, typed.part(), typed.getNote(), typed.version());
            } catch (StaleNote stale) {
                typed.meets(stale.theirs());
                return false;
            }
        }
        List<MarkAttendance.Mark> marks = typed.seats().stream()
                .filter(SeatRow::changed)
                .map(SeatRow::mark)
                .toList();
        if (!marks.isEmpty()) {
            markAttendance.run(child, meeting, marks);
        }
        typed.actions().stream()
                .filter(ActionRow::changed)
                .forEach(row -> setMeetingAction.run(child, meeting, row.known(), row.terms()));
        if (typed.nextChanged()) {
            setNextMeeting.run(child, meeting, Objects.requireNonNull(typed.getNextOn()));
        }
        if (typed.getFresh().changed()) {
            setMeetingAction.run(
                    child, meeting, typed.getFresh().known(), typed.getFresh().terms());
            typed.noted();
        }
        return true;
    }
}
