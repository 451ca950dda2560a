package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.kernel.UseCase;

/**
 * Begins the next draft of an approved plan, with the same answers, each to be confirmed or changed; those to questions
 * that are not asked at present too, for they may come back.
 */
@UseCase
public class BeginDraft {
    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    PlanTerms terms;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param number of the approved version that was read
     * @param reason needed where the term of the approval still runs: then it is an amendment
     * @throws Refused without the reason, or if it is not this person's to begin
     * @throws StaleVersion if the plan went on to another number meanwhile
     */
    @Allowed(Task.EDIT_PLAN)
    public void run(ChildId id, int number, String reason) {
        PlanInHand hand = desk.lock(id);
        Plan plan = hand.plan();
        if (plan.number() != number) {
            throw new StaleVersion("The plan");
        }
        Plan.needsConsent(hand.standing().lookedAfter(), hand.standing().consented());
        StepTaken taken = plan.beginNext(
                hand.kind(),
                hand.child().sight(),
                hand.author(),
                terms.of(hand, terms.state(hand)).approvedInIt(),
                reason,
                hand.today());
        plans.add(taken);
        plans.answersToWrite(plan, plans.answers(plan).keySet()).values().forEach(Answer::carry);
        plans.flush();
        acting.about("draft " + plan.number());
        events.fire(PlanMoved.of(plan, taken));
    }
}
