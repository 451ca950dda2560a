package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.form.PartName;
import org.jspecify.annotations.Nullable;

/** Says why a part cannot be right yet, who mends it and by when. */
@UseCase
public class RecordPlanGap {
    /** What is said of the gap. */
    public record Gap(PartName part, String reason, String owner, @Nullable LocalDate dueOn) {}

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
    public void run(ChildId id, Gap gap) {
        PlanInHand hand = desk.open(id);
        Plan plan = hand.toRecord();
        plans.gaps(plan).stream()
                .filter(former -> former.part() == gap.part())
                .forEach(former -> former.supersede(hand.author().at()));
        plans.add(new PlanGap(plan, gap.part(), gap.reason(), gap.owner(), gap.dueOn(), hand.author(), hand.today()));
        acting.about("gap " + gap.part());
        events.fire(plan.changed("gap"));
    }
}
