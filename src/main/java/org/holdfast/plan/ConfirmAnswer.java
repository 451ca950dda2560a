package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.kernel.UseCase;

/** Says of one answer that it is still true; one at a time, since each is to be read. */
@UseCase
public class ConfirmAnswer {
    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /** @throws StaleVersion if the answer is not the one that was read */
    @Allowed(Task.WRITE_SECTIONS)
    public void run(ChildId id, String question, int version) {
        PlanInHand hand = desk.lock(id);
        Plan plan = hand.toWrite();
        hand.toAnswer(question);
        Answer answer = plans.answersToWrite(plan, List.of(question)).get(question);
        if (answer == null || answer.version() != version) {
            throw new StaleVersion("The answer");
        }
        answer.confirm(plan, hand.author(), hand.today());
        acting.about("answer " + question);
        events.fire(plan.changed("answers"));
    }
}
