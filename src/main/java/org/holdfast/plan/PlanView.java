package org.holdfast.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A child's living plan as one reader has it: the draft in hand, what is around it, and whether it is up to date. */
public record PlanView(
        PlanInHand hand,
        Map<String, Answer> answers,
        List<Target> targets,
        List<PlanAction> actions,
        List<ChildViews> views,
        List<PlanGap> gaps,
        List<VersionLine> versions,
        UpToDate upToDate,
        boolean approvable) {
    public Optional<Answer> answer(Question question) {
        return Optional.ofNullable(answers.get(question.code())).filter(answer -> !answer.blank());
    }

    /** Mandatory questions of a section that nobody answered. */
    public List<Question> blanks(Section section) {
        return section.questions().stream()
                .filter(question -> question.mandatory() && answer(question).isEmpty())
                .toList();
    }

    /** Answers of a section that came over from the last version and were not confirmed. */
    public long carried(Section section) {
        return section.questions().stream()
                .filter(question -> answer(question)
                        .filter(a -> a.state() == Answer.State.CARRIED)
                        .isPresent())
                .count();
    }
}
