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
import org.holdfast.kernel.UseCase;

/** Writes answers into the draft, all of them or none. */
@UseCase
public class SaveAnswers {
    /**
     * What somebody typed.
     *
     * @param version of the answer that they had before them; 0 where there was none
     */
    public record Typed(String question, String text, int version) {}

    @Inject
    OpenedPlans desk;

    @Inject
    WrittenAnswers answers;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @throws StaleAnswers with both texts if somebody else answered one of them meanwhile
     * @throws Refused at the question's field if a text does not fit it
     */
    @Allowed(Task.WRITE_SECTIONS)
    public void run(ChildId id, List<Typed> typed) {
        PlanInHand hand = desk.lock(id);
        Plan plan = hand.toWrite();
        int written = answers.write(hand, plan, typed);
        acting.about("answers");
        acting.rows(written);
        events.fire(plan.changed("answers"));
    }
}
