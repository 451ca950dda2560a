package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Sets the day on which the plan is reviewed. */
@UseCase
public class SetReviewDate {
    @Inject
    OpenedPlans desk;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refused if the day has passed */
    @Allowed(Task.EDIT_PLAN)
    public void run(ChildId id, LocalDate day) {
        PlanInHand hand = desk.open(id);
        events.fire(hand.toRecord().review(day, hand.today()));
    }
}
