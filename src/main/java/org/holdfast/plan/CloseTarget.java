package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Closes a target with what came of it, and why. */
@UseCase
public class CloseTarget {
    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refused without a word on why, or if this child's plan has no such target that is open */
    @Allowed(Task.EDIT_PLAN)
    public void run(ChildId id, String target, Target.Outcome outcome, String why) {
        PlanInHand hand = desk.open(id);
        Plan plan = hand.toWrite();
        plans.target(plan, target).close(plan, outcome, why, hand.author(), hand.today());
        acting.about("target closed");
        events.fire(plan.changed("target"));
    }
}
