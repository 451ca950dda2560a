package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.PlanFollow.Typed;

/** Says what changed in the plan because of a move, a suspension or an exclusion, before the plan is submitted. */
@UseCase
public class RecordFollows {
    @Inject
    OpenedPlans desk;

    @Inject
    PlanFollows follows;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param typed of each occasion or of some; one left blank is left for later
     * @throws Refused at the field that is missing, or if all are left blank
     */
    @Allowed(Task.EDIT_PLAN)
    public void run(ChildId id, List<Typed> typed) {
        PlanInHand hand = desk.lock(id);
        Plan plan = hand.toRecord();
        List<Typed> said = typed.stream().filter(one -> !one.blank()).toList();
        if (said.isEmpty()) {
            throw new Refused(FollowRule.SAYS_WHETHER, FollowRule.SAYS_WHETHER.sentence(), "rows.0.outcome");
        }
        follows.say(hand, follows.of(hand), said);
        acting.about("what follows");
        acting.rows(said.size());
        events.fire(plan.changed("what follows"));
    }
}
