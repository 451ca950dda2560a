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

/** Writes down what the child said, or why they did not. */
@UseCase
public class RecordViews {
    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refused at the field that is missing */
    @Allowed(Task.EDIT_PLAN)
    public void run(ChildId id, ChildViews.Asked asked) {
        PlanInHand hand = desk.open(id);
        Plan plan = hand.toRecord();
        plans.add(new ChildViews(plan, asked, hand.author(), hand.today()));
        acting.about("views");
        events.fire(plan.changed("views"));
    }
}
