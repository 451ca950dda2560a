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

/** Sets the clock of a child's plan going again, from today. */
@UseCase
public class EndExemption {
    @Inject
    OpenedPlans desk;

    @Inject
    Exemptions exemptions;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refused if it has ended meanwhile, or is not this person's to end */
    @Allowed(Task.EXEMPT_PLAN)
    public void run(ChildId id, String exemptionId) {
        PlanInHand hand = desk.open(id);
        hand.toExempt();
        exemptions.of(hand.child()).stream()
                .filter(held -> held.id().equals(exemptionId) && !held.until().isBefore(hand.today()))
                .findFirst()
                .orElseThrow(() -> new Refused(ExemptRule.IS_OVER))
                .before(hand.today(), hand.author().at())
                .ifPresent(exemptions::add);
        acting.about("exemption ended");
        events.fire(new PlanChanged(id, "exemption"));
    }
}
