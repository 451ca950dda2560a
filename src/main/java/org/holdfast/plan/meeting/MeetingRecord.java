package org.holdfast.plan.meeting;

import java.util.List;

/**
 * A meeting as the plan shows it and a version freezes it: when, who was there, what was said.
 *
 * @param notes in the order of the agenda
 */
public record MeetingRecord(PlanMeeting meeting, List<Invitee> invitees, List<MeetingNote> notes) {
    public List<Invitee> there() {
        return invitees.stream().filter(one -> one.presence().there()).toList();
    }

    public List<Invitee> apologies() {
        return invitees.stream()
                .filter(one -> one.presence() == Presence.APOLOGIES)
                .toList();
    }

    /** Notes that say something. */
    public List<MeetingNote> said() {
        return notes.stream().filter(note -> !note.text().isEmpty()).toList();
    }
}
