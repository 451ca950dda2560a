package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Plans plans;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @throws StaleAnswers with both texts if somebody else answered one of them meanwhile
     * @throws Refused at the question's field if a text does not fit it
     */
    @Allowed(Task.EDIT_PLAN)
    public void run(ChildId id, List<Typed> typed) {
        PlanInHand hand = desk.open(id);
        Plan plan = hand.toWrite();
        Map<String, Answer> held =
                plans.answersToWrite(plan, typed.stream().map(Typed::question).toList());
        refuseStale(hand, typed, held);
        int written = 0;
        for (Typed answer : typed) {
            written += write(hand, plan, answer, Optional.ofNullable(held.get(answer.question())));
        }
        plans.flush();
        acting.about("answers");
        acting.rows(written);
        events.fire(plan.changed("answers"));
    }

    private int write(PlanInHand hand, Plan plan, Typed typed, Optional<Answer> held) {
        Question question = hand.toAnswer(typed.question());
        boolean same = held.map(Answer::text).orElse("").equals(typed.text().strip());
        if (same && held.map(answer -> answer.state() != Answer.State.CARRIED).orElse(true)) {
            return 0;
        }
        held.ifPresentOrElse(
                answer -> answer.write(plan, question, typed.text(), hand.author(), hand.today()),
                () -> plans.add(new Answer(plan, question, typed.text(), hand.author(), hand.today())));
        return 1;
    }

    private static void refuseStale(PlanInHand hand, List<Typed> typed, Map<String, Answer> held) {
        List<StaleAnswers.Conflict> conflicts = new ArrayList<>();
        for (Typed mine : typed) {
            Answer theirs = held.get(mine.question());
            if (theirs != null
                    && theirs.version() != mine.version()
                    && !theirs.text().equals(mine.text().strip())) {
                conflicts.add(new StaleAnswers.Conflict(
                        hand.toAnswer(mine.question()),
                        mine.text(),
                        theirs.text(),
                        theirs.authorName(),
                        theirs.writtenAt(),
                        theirs.version()));
            }
        }
        if (!conflicts.isEmpty()) {
            throw new StaleAnswers(conflicts);
        }
    }
}
