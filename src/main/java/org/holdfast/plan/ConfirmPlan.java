package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.UseCase;

/** Says after a change of home, school or key person that the rest of the plan still holds. */
@UseCase
public class ConfirmPlan {
    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    Event<DomainEvent> events;

    /** @param reason what changed and what was looked at; may be empty. @throws Refused if nothing was ever approved */
    @Allowed(Task.EDIT_PLAN)
    public void run(ChildId id, String reason) {
        PlanInHand hand = desk.open(id);
        Plan plan = hand.toRecord();
        PlanChanged happened = plan.confirm(hand.author());
        plans.add(new Confirmation(plan, hand.author(), reason));
        events.fire(happened);
    }
}
