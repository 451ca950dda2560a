package org.holdfast.plan;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Secrets;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.form.Question;
import org.holdfast.plan.form.Section;

/** Shows a case system the draft in hand: the social worker's own sections in full, of the others how far they are. */
@UseCase
public class ReadOwnSections {
    /** The draft and its answers, of which only the reader's own sections may be told. */
    public record OwnSections(PlanInHand hand, Plan plan, Map<String, Answer> answers) {
        public Optional<Answer> answer(Question question) {
            return Optional.ofNullable(answers.get(question.code()));
        }

        public boolean own(Section section) {
            return section.writtenBy(hand.child().sight());
        }

        /** Another with every answer of the own sections, and with every form that asks them otherwise. */
        public String tag() {
            String all = hand.form().sections().stream()
                    .filter(this::own)
                    .flatMap(section -> section.questions().stream())
                    .map(question -> question.code() + " "
                            + answer(question).map(Answer::version).orElse(0))
                    .collect(Collectors.joining(", ", plan.number() + " " + plan.status() + ": ", ""));
            return Secrets.sha256(all).substring(0, 32);
        }

        /** Mandatory questions without an answer. */
        public long missing(Section section) {
            return section.questions().stream()
                    .filter(Question::mandatory)
                    .filter(question -> answer(question).map(Answer::blank).orElse(true))
                    .count();
        }
    }

    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    Acting acting;

    /** Empty where no plan was started. @throws NotFound if the child is not open to this system */
    @Allowed(Task.WRITE_OWN_SECTION_BY_API)
    public Optional<OwnSections> run(ChildId id) {
        PlanInHand hand = desk.open(id);
        acting.about(hand.living().map(plan -> "draft " + plan.number()).orElse("draft, none"));
        return hand.living().map(plan -> new OwnSections(hand, plan, plans.answers(plan)));
    }
}
