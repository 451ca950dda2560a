package org.holdfast.plan.meeting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanAction;
import org.holdfast.plan.Plans;

/** Closes a meeting: its actions become the plan's, its next date the plan's review. */
@UseCase
public class CloseMeeting {
    @Inject
    OpenedMeetings desk;

    @Inject
    Meetings meetings;

    @Inject
    Acting acting;

    @Inject
    Plans plans;

    @Inject
    Accounts accounts;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refused with the first thing that stands against it, or while the plan waits for approval */
    @Allowed(Task.ARRANGE_MEETING)
    public void run(ChildId child, String meetingId) {
        MeetingInHand hand = desk.lock(child, meetingId);
        PlanMeeting meeting = hand.meeting();
        meetings.add(meeting.close(hand.gathering(), hand.author(), hand.today()));
        Plan plan = hand.plan().toRecord();
        LocalDate next = meeting.nextOn().orElseThrow();
        events.fire(plan.review(next, hand.today()));
        List<MeetingHeld.Agreed> agreed = agree(hand, plan);
        meetings.flush();
        acting.about("meeting held");
        acting.rows(agreed.size());
        events.fire(new MeetingHeld(child, meetingId, meeting.on(), next, agreed));
    }

    private List<MeetingHeld.Agreed> agree(MeetingInHand hand, Plan plan) {
        Set<String> able = new HashSet<>(accounts.ableToSignIn(hand.gathering().invitees().stream()
                .flatMap(invitee -> invitee.personId().stream())
                .toList()));
        List<MeetingHeld.Agreed> agreed = new ArrayList<>();
        for (MeetingAction noted : hand.gathering().actions()) {
            Invitee owner = hand.gathering().owner(noted).orElseThrow();
            LocalDate due = noted.dueOn().orElseThrow();
            PlanAction action = noted.become(plan, owner.name(), hand.author(), hand.today());
            plans.add(action);
            Optional<String> person = owner.personId().filter(able::contains);
            agreed.add(new MeetingHeld.Agreed(action.id(), noted.what(), owner.name(), person, due));
        }
        return agreed;
    }
}
