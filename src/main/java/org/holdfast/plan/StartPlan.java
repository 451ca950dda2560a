package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Starts the plan of a child who has none. */
@UseCase
public class StartPlan {
    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refused where there is one already, or nobody agreed for a child who is not in care */
    @Allowed(Task.EDIT_PLAN)
    public Plan run(ChildId id) {
        PlanInHand hand = desk.open(id);
        if (hand.living().isPresent()) {
            throw new Refused(PlanRule.ONE_LIVING_PLAN);
        }
        Plan plan = Plan.start(
                hand.child(), hand.standing().lookedAfter(), hand.standing().consented(), hand.today());
        plans.add(plan);
        plans.flush();
        events.fire(plan.changed("started"));
        return plan;
    }
}
