package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;

/** Lays a meeting before whoever acts, with everybody around the child as of this day. */
@ApplicationScoped
class OpenedMeetings {
    @Inject
    OpenedPlans desk;

    @Inject
    Meetings meetings;

    @Inject
    Guests guests;

    /** @throws NotFound if the child is not before this person, or has no such meeting */
    MeetingInHand open(ChildId child, String id) {
        PlanInHand hand = desk.open(child);
        return lay(hand, meetings.byId(started(hand), id));
    }

    /** As {@link #open}; nobody else changes the meeting until the transaction ends. */
    MeetingInHand lock(ChildId child, String id) {
        PlanInHand hand = desk.open(child);
        return lay(hand, meetings.locked(started(hand), id));
    }

    /** A plan about which somebody may meet. @throws Refused where none was started, or nobody agreed to it */
    PlanInHand plan(ChildId child) {
        PlanInHand hand = desk.open(child);
        hand.plan();
        Plan.needsConsent(hand.standing().lookedAfter(), hand.standing().consented());
        return hand;
    }

    MeetingInHand lay(PlanInHand hand, PlanMeeting meeting) {
        Guests.Known around = guests.around(hand);
        Gathering gathering =
                new Gathering(meetings.invitees(meeting), meetings.actions(meeting), around.safeguard());
        return new MeetingInHand(hand, meeting, gathering, around);
    }

    private static Plan started(PlanInHand hand) {
        return hand.living().orElseThrow(() -> new NotFound("Meeting"));
    }
}
