package org.holdfast.plan.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What one person is told of a meeting, and nobody else of that person.
 *
 * @param email of that person alone; empty where none is known, or not to this reader
 * @param link into the house, for those who may have a sign-in
 * @param calledOff whether they need not come any more
 */
record Invitation(
        PlanMeeting meeting,
        Invitee invitee,
        Optional<String> email,
        Optional<String> link,
        String organiser,
        boolean calledOff,
        Instant written,
        ZoneId zone) {
    Instant starts() {
        MeetingTerms terms = meeting.terms();
        return meeting.on()
                .atTime(Objects.requireNonNull(terms.at()))
                .atZone(zone)
                .toInstant();
    }

    Instant ends() {
        return starts().plusSeconds(meeting.minutes() * 60L);
    }
}
