package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.form.PlainText;

/** A case system writes one answer of the social worker's own sections. */
@UseCase
public class WriteOwnAnswer {
    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    WrittenAnswers answers;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param typed with the version of the answer that the case system had read; 0 where there was none
     * @param writer name of the social worker who wrote it; empty for the system alone
     * @return the answer as it stands now; empty where there was none and none was given
     * @throws StaleAnswers with both texts if somebody else answered it meanwhile
     * @throws Refused if the section is another's, the plan is locked or the text does not fit
     */
    @Allowed(Task.WRITE_OWN_SECTION_BY_API)
    public Optional<Answer> run(ChildId id, SaveAnswers.Typed typed, Optional<String> writer) {
        PlanInHand hand = desk.lock(id);
        PlanInHand signed = writer.map(name -> hand.writtenBy(new Author(
                        hand.author().id(),
                        PlainText.needed(name, 180, PlanRule.WRITER_IS_NAMED, "writer"),
                        hand.author().at())))
                .orElse(hand);
        Plan plan = signed.toWrite();
        int written = answers.write(signed, plan, List.of(typed));
        acting.about("answer " + typed.question());
        acting.rows(written);
        events.fire(plan.changed("answers"));
        return Optional.ofNullable(plans.answers(plan).get(typed.question()));
    }
}
