package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.Question;

/** Writes answers, by whatever way they come: all of them or none, and none over a text that its writer did not see. */
@ApplicationScoped
class WrittenAnswers {
    @Inject
    Plans plans;

    /**
     * How many were written; one that says what stands there already is not.
     *
     * @throws StaleAnswers with both texts if somebody else answered one of them meanwhile
     * @throws Refused at the question's field if a text does not fit it
     */
    int write(PlanInHand hand, Plan plan, List<SaveAnswers.Typed> typed) {
        Map<String, Answer> held = plans.answersToWrite(
                plan, typed.stream().map(SaveAnswers.Typed::question).toList());
        refuseStale(hand, typed, held);
        int written = 0;
        for (SaveAnswers.Typed answer : typed) {
            written += write(hand, plan, answer, Optional.ofNullable(held.get(answer.question())));
        }
        plans.flush();
        return written;
    }

    private int write(PlanInHand hand, Plan plan, SaveAnswers.Typed typed, Optional<Answer> held) {
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

    private static void refuseStale(PlanInHand hand, List<SaveAnswers.Typed> typed, Map<String, Answer> held) {
        List<StaleAnswers.Conflict> conflicts = new ArrayList<>();
        for (SaveAnswers.Typed mine : typed) {
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
