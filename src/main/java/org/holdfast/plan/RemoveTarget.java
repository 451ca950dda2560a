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

/** Takes away a target that was set in error; approved versions that hold it keep it. */
@UseCase
public class RemoveTarget {
    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refused if this child's plan has no such target */
    @Allowed(Task.EDIT_PLAN)
    public void run(ChildId id, String target) {
        PlanInHand hand = desk.open(id);
        Plan plan = hand.toWrite();
        plans.target(plan, target).remove(plan, hand.author());
        acting.about("target removed");
        events.fire(plan.changed("target"));
    }
}
