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

/** Notes what was agreed in a running meeting: what, who, by when; owner and day may follow. */
@UseCase
public class SetMeetingAction {
    @Inject
    OpenedMeetings desk;

    @Inject
    Meetings meetings;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param action id of the action to change; empty for a new one
     * @throws Refused if it says nothing, or its owner is not on the list or must not be contacted
     */
    @Allowed(Task.ARRANGE_MEETING)
    public void run(ChildId child, String meetingId, Optional<String> action, MeetingAction.Terms terms) {
        MeetingInHand hand = desk.lock(child, meetingId);
        hand.meeting().needsRunning();
        terms.inviteeId()
                .map(hand::invitee)
                .filter(hand.gathering().safeguard()::bars)
                .ifPresent(barred -> {
                    throw new Refused(MeetingRule.DO_NOT_CONTACT, MeetingRule.DO_NOT_CONTACT.sentence(), "who");
                });
        if (action.isPresent()) {
            hand.action(action.get()).set(terms, hand.author());
        } else {
            meetings.add(hand.meeting().noteAction(terms, hand.author()));
        }
        acting.about("meeting, action");
        events.fire(hand.plan().plan().changed("meeting action"));
    }
}
