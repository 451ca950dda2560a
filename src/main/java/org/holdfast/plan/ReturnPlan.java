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
import org.holdfast.kernel.StaleVersion;
import org.holdfast.kernel.UseCase;

/** Gives a submitted plan back to its authors, with the reason and the sections it is about. */
@UseCase
public class ReturnPlan {
    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param number of the version that was read
     * @param sections codes of those that have to change
     * @throws Refused without a reason or a section, without consent where it is needed, or if it is not this person's
     * @throws StaleVersion if the plan went on to another number meanwhile
     */
    @Allowed(Task.APPROVE_PLAN)
    public void run(ChildId id, int number, String reason, List<String> sections) {
        PlanInHand hand = desk.lock(id);
        Plan plan = hand.plan();
        if (plan.number() != number) {
            throw new StaleVersion("The plan");
        }
        Plan.needsConsent(hand.standing().lookedAfter(), hand.standing().consented());
        desk.refuseAdvice(hand);
        List<String> known = sections.stream()
                .filter(code -> hand.form().section(code).isPresent())
                .toList();
        StepTaken taken = plan.giveBack(hand.kind(), hand.child().sight(), hand.author(), reason, known);
        plans.add(taken);
        plans.flush();
        acting.about("version " + number + " returned");
        events.fire(PlanMoved.of(plan, taken));
    }
}
