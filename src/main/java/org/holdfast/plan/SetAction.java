package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Sets what an adult has promised, changes it, or says that it is done. */
@UseCase
public class SetAction {
    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param action id of the action to change; empty for a new one
     * @throws Refused at the field that is missing, or if this child's plan has no such action
     */
    @Allowed(Task.EDIT_PLAN)
    public String run(ChildId id, Optional<String> action, PlanAction.Terms terms) {
        PlanInHand hand = desk.open(id);
        Plan plan = hand.toRecord();
        PlanAction changed = action.map(known -> plans.action(plan, known)).orElse(null);
        if (changed == null) {
            changed = new PlanAction(plan, terms, hand.author(), hand.today());
            plans.add(changed);
        } else {
            boolean before = changed.doneOn().isPresent();
            changed.set(plan, terms, hand.author(), hand.today());
            if (!before && changed.doneOn().isPresent()) {
                events.fire(new ActionDone(id, changed.id()));
            }
        }
        acting.about("action");
        events.fire(plan.changed("action"));
        return changed.id();
    }
}
