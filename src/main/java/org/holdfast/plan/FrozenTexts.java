package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.attendance.year.MarkedSessions;
import org.holdfast.contact.Contacts;
import org.holdfast.plan.meeting.MeetingRecord;
import org.holdfast.plan.meeting.Meetings;
import org.holdfast.support.SupportRecords;

/** Gathers what a version holds on its day, and freezes it. */
@ApplicationScoped
public class FrozenTexts {
    @Inject
    Plans plans;

    @Inject
    Meetings meetings;

    @Inject
    SupportRecords support;

    @Inject
    Contacts contacts;

    @Inject
    MarkedSessions sessions;

    /** What people wrote into a draft. */
    public record Written(
            Map<String, Answer> answers,
            List<Target> targets,
            List<PlanAction> actions,
            Optional<ChildViews> views,
            Optional<MeetingRecord> meeting,
            List<PlanGap> gaps,
            List<PlanFollow> follows) {}

    /** @param number of the version, which the plan has just left behind */
    public PlanVersion freeze(PlanInHand hand, int number, Role approver, Map<String, Answer> answers) {
        return freeze(hand, number, approver, written(hand.plan(), number, answers));
    }

    private Written written(Plan plan, int number, Map<String, Answer> answers) {
        Optional<ChildViews> views = plans.views(plan).stream().findFirst();
        return new Written(
                answers,
                plans.targets(plan),
                plans.actions(plan),
                views,
                lastMeeting(plan),
                plans.gaps(plan),
                plans.followsIn(plan, number));
    }

    private Optional<MeetingRecord> lastMeeting(Plan plan) {
        return meetings.lastHeld(plan)
                .map(held -> new MeetingRecord(held, meetings.invitees(held), meetings.notes(held)));
    }

    /** The text of a plan as it stands, for whoever has to judge it before it is approved. */
    public String text(PlanInHand hand) {
        Plan plan = hand.plan();
        return text(hand, plan.number(), written(plan, plan.number(), plans.answers(plan)));
    }

    /** As it stands on the day that the plan is in hand: key person, safe place and contacts are that day's. */
    public PlanVersion freeze(PlanInHand hand, int number, Role approver, Written written) {
        return new PlanVersion(hand.plan(), number, hand.kind(), hand.author(), approver, text(hand, number, written));
    }

    /** As {@link #freeze}, without a version. */
    public String text(PlanInHand hand, int number, Written written) {
        return FrozenText.of(new FrozenText.Contents(
                hand,
                number,
                written.answers(),
                written.targets(),
                written.actions(),
                written.views(),
                written.meeting(),
                written.gaps(),
                written.follows(),
                around(hand)));
    }

    private Surroundings around(PlanInHand hand) {
        return Surroundings.of(
                support.of(hand.child()),
                contacts.current(hand.child(), hand.today()),
                sessions.figures(hand.child(), hand.today()),
                hand.today());
    }
}
