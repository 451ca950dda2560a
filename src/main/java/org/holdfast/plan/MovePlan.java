package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.kernel.UseCase;

/** Moves a plan on by its authors: made ready, reopened, submitted, withdrawn. */
@UseCase
public class MovePlan {
    private static final Set<PlanStep> STEPS =
            EnumSet.of(PlanStep.MAKE_READY, PlanStep.REOPEN, PlanStep.SUBMIT, PlanStep.WITHDRAW);

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
     * @throws Refused if the step is not this person's, or something of theirs is still open
     * @throws StaleVersion if the plan went on to another number meanwhile
     */
    @Allowed(Task.EDIT_PLAN)
    public PlanStatus run(ChildId id, int number, PlanStep step) {
        PlanInHand hand = desk.lock(id);
        Plan plan = hand.plan();
        if (plan.number() != number) {
            throw new StaleVersion("The plan");
        }
        if (!STEPS.contains(step)) {
            throw new Refused(PlanRule.STEP_IS_ANOTHERS);
        }
        Plan.needsConsent(hand.standing().lookedAfter(), hand.standing().consented());
        StepTaken taken = plan.move(step, hand.kind(), hand.child().sight(), hand.author());
        plans.add(taken);
        plans.flush();
        acting.about("version " + number + " " + taken.status());
        events.fire(PlanMoved.of(plan, taken));
        return taken.status();
    }
}
