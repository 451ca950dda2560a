package org.holdfast.plan;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Opens a child's living plan. */
@UseCase
public class ReadPlan {
    @Inject
    OpenedPlans desk;

    @Inject
    PlanViews views;

    @Inject
    Acting acting;

    /** @throws NotFound if the child is not before this reader, or has died */
    @Allowed(Task.READ_PLAN)
    public PlanView run(ChildId id) {
        PlanInHand hand = desk.open(id);
        acting.about("plan");
        return views.of(hand);
    }
}
