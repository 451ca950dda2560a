package org.holdfast.plan;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Lists every fault of a child's plan that can be computed. */
@UseCase
public class CheckPlan {
    @Inject
    OpenedPlans desk;

    @Inject
    PlanChecks checks;

    @Inject
    PlanTerms terms;

    @Inject
    Acting acting;

    /** @throws NotFound if the child is not before this reader, or has died */
    @Allowed(Task.READ_PLAN)
    public PreCheck run(ChildId id) {
        PlanInHand hand = desk.open(id);
        PreCheck check = checks.of(hand, terms.state(hand));
        acting.about("plan check");
        acting.rows(check.faults().size());
        return check;
    }
}
