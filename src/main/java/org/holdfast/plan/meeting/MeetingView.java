package org.holdfast.plan.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A meeting as one reader has it. What is held back today is worked out here, for every page alike. */
public record MeetingView(
        PlanMeeting meeting,
        Gathering gathering,
        List<Guest> around,
        List<MeetingNote> notes,
        List<MeetingAct> acts,
        List<MeetingGap> gaps) {
    /** A person on the list with what holds their invitation back. */
    public record Seat(Invitee invitee, Optional<Gathering.Hold> hold) {
        /** Whether they count as invited today. */
        public boolean counts() {
            return hold.isEmpty() && invitee.presence() != Presence.NOT_INVITED;
        }

        /** Kind of the tag that shows where they stand. */
        public String tag() {
            if (hold.isPresent()) {
                return hold.get() == Gathering.Hold.MUST_NOT_BE_CONTACTED ? "stop" : "wait";
            }
            return switch (invitee.presence()) {
                case INVITED -> "wait";
                case ATTENDED, ATTENDED_PART -> "ok";
                case APOLOGIES, ABSENT, NOT_INVITED -> "quiet";
            };
        }

        /** Key of the words of the tag. */
        public String key() {
            return hold.map(held -> "plan.meeting.hold." + held)
                    .orElseGet(() -> invitee.presence().key());
        }
    }

    public List<Seat> seats() {
        return gathering.invitees().stream()
                .map(one -> new Seat(one, gathering.hold(one, meeting.agreed())))
                .toList();
    }

    /** Known around the child, and neither invited nor left out with a reason yet. */
    public List<Guest> open() {
        Set<String> listed =
                gathering.invitees().stream().map(Invitee::guestKey).collect(Collectors.toSet());
        return around.stream().filter(guest -> !listed.contains(guest.key())).toList();
    }

    public Optional<MeetingNote> note(AgendaPart part) {
        return notes.stream().filter(note -> note.part() == part).findFirst();
    }

    public MeetingRecord record() {
        return new MeetingRecord(meeting, gathering.invitees(), notes);
    }

    /** Whether a parent can be asked only once the social worker has agreed. */
    public boolean needsAgreement() {
        return gathering.safeguard().socialWorker() && !meeting.agreed();
    }
}
