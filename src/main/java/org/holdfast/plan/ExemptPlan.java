package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Stops the clock of a child's plan for a while: the virtual school for a child in care, else the school's lead. */
@UseCase
public class ExemptPlan {
    @Inject
    OpenedPlans desk;

    @Inject
    Exemptions exemptions;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refused at the field that is missing, or if it is not this person's to say */
    @Allowed(Task.EXEMPT_PLAN)
    public void run(ChildId id, Exemption.Terms terms) {
        PlanInHand hand = desk.open(id);
        hand.toExempt();
        Exemption exemption = Exemption.of(hand.child(), terms, hand.author(), hand.today());
        Instant now = hand.author().at();
        LocalDate from = exemption.from();
        exemptions.of(hand.child()).stream()
                .filter(former -> former.period().meets(exemption.period()))
                .forEach(former -> former.before(from, now).ifPresent(exemptions::add));
        exemptions.add(exemption);
        acting.about("exempt, " + exemption.reason());
        events.fire(new PlanChanged(id, "exemption"));
    }
}
