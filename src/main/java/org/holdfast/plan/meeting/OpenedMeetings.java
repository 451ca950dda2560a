package org.holdfast.plan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.OpenedPlans;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanInHand;

/** Lays a meeting before whoever acts, with everybody around the child as of this day. */
@ApplicationScoped
class OpenedMeetings {
    @Inject
    OpenedPlans desk;

    @Inject
    Meetings meetings;

    @Inject
    Guests guests;

    /**
     * @throws NotFound if the child is not before this person
     * @throws Refused if there is no such meeting about the child's plan
     */
    MeetingInHand open(ChildId child, String id) {
        PlanInHand hand = desk.open(child);
        return lay(hand, meetings.byId(hand.plan(), id));
    }

    /** As {@link #open}; nobody else changes the meeting until the transaction ends. */
    MeetingInHand lock(ChildId child, String id) {
        PlanInHand hand = desk.open(child);
        return lay(hand, meetings.locked(hand.plan(), id));
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
        Gathering gathering = new Gathering(meetings.invitees(meeting), meetings.actions(meeting), around.safeguard());
        return new MeetingInHand(hand, meeting, gathering, around);
    }
}
