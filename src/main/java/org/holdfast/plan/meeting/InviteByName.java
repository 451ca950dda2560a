package org.holdfast.plan.meeting;

import jakarta.inject.Inject;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.contact.Relation;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Asks somebody to a meeting who is not known around the child: an educational psychologist, a supervising social worker. */
@UseCase
public class InviteByName {
    @Inject
    OpenedMeetings desk;

    @Inject
    Meetings meetings;

    @Inject
    Acting acting;

    /** @throws Refused without a name or relation, or if they must not be contacted, or are a parent whose part is not agreed */
    @Allowed(Task.ARRANGE_MEETING)
    public void run(ChildId child, String meetingId, String name, @Nullable Relation relation) {
        MeetingInHand hand = desk.lock(child, meetingId);
        if (relation == null) {
            throw new Refused(MeetingRule.GUEST_HAS_A_NAME, MeetingRule.GUEST_HAS_A_NAME.sentence(), "guestRole");
        }
        Guest guest = new Guest(
                Guest.Kind.OTHER, Optional.empty(), name, Text.say(relation.key()), relation == Relation.PARENT);
        meetings.add(hand.meeting().invite(guest, hand.gathering(), hand.author()));
        meetings.add(hand.meeting().act(MeetingAct.Kind.INVITED, guest.name(), hand.author()));
        acting.about("meeting, invited by name");
    }
}
