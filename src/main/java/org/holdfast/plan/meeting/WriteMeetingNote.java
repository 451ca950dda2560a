package org.holdfast.plan.meeting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Writes down what is said at one part of a running meeting. */
@UseCase
public class WriteMeetingNote {
    @Inject
    OpenedMeetings desk;

    @Inject
    Meetings meetings;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param version of the note that the writer had before them; 0 where there was none
     * @throws StaleNote with the other text if somebody else wrote meanwhile
     * @throws Refused while the meeting does not run
     */
    @Allowed(Task.ARRANGE_MEETING)
    public void run(ChildId child, String meetingId, AgendaPart part, String text, int version) {
        MeetingInHand hand = desk.lock(child, meetingId);
        hand.meeting().needsRunning();
        Optional<MeetingNote> held = meetings.notes(hand.meeting()).stream()
                .filter(note -> note.part() == part)
                .findFirst();
        held.filter(theirs -> theirs.version() != version)
                .filter(theirs -> !theirs.text().equals(text.strip()))
                .ifPresent(theirs -> {
                    throw new StaleNote(theirs);
                });
        held.ifPresentOrElse(
                note -> note.write(text, hand.author()),
                () -> meetings.add(hand.meeting().note(part, text, hand.author())));
        meetings.flush();
        acting.about("meeting, note " + part.number());
        events.fire(hand.plan().plan().changed("meeting note"));
    }
}
