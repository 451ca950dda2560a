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
import org.holdfast.plan.form.Section;
import org.jspecify.annotations.Nullable;

/** Says why a section that somebody else writes is not done, who does it and by when. */
@UseCase
public class RecordSectionGap {
    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refused at the field that is missing, and for a section that this person writes */
    @Allowed(Task.EDIT_PLAN)
    public void run(ChildId id, String code, String reason, String owner, @Nullable LocalDate dueOn) {
        PlanInHand hand = desk.open(id);
        Plan plan = hand.toWrite();
        Section section = hand.form().section(code).orElseThrow(() -> new Refused(PlanRule.IS_GONE));
        if (section.writtenBy(hand.child().sight())) {
            throw new Refused(PlanRule.OWN_SECTION_HAS_NO_GAP);
        }
        plans.sectionGaps(plan).stream()
                .filter(former -> former.sectionCode().equals(code))
                .forEach(former -> former.supersede(hand.author().at()));
        plans.add(new SectionGap(plan, section, reason, owner, dueOn, hand.author(), hand.today()));
        acting.about("gap " + code);
        events.fire(plan.changed("gap"));
    }
}
