package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.plan.form.PlanForm;

/** Gathers what the check of one child's plan needs. */
@ApplicationScoped
public class PlanChecks {
    @Inject
    Plans plans;

    public PreCheck of(PlanInHand hand, PlanState state) {
        return hand.living()
                .map(plan -> of(
                        hand,
                        plans.answers(plan),
                        plans.targets(plan),
                        plans.sectionGaps(plan),
                        state.upToDate().parts(),
                        new Follows(state.occasions(), plans.follows(plan))))
                .orElse(PreCheck.NOTHING);
    }

    /** As {@link #of(PlanInHand, PlanState)}, from what was read already. */
    public static PreCheck of(
            PlanInHand hand,
            Map<String, Answer> answers,
            List<Target> targets,
            List<SectionGap> gaps,
            List<Part> parts,
            Follows follows) {
        Plan plan = hand.plan();
        return PreCheck.of(new CheckFacts(
                hand.child().id(),
                states(hand.form(), answers),
                gaps.stream().map(SectionGap::sectionCode).collect(Collectors.toSet()),
                targets.stream().map(target -> CheckFacts.Goal.of(target, plan)).toList(),
                parts,
                plan.reviewOn().filter(day -> !day.isBefore(hand.today())).isPresent(),
                hand.form()
                        .question(CheckFacts.PREMIUM)
                        .map(question -> answers.get(question.code()))
                        .filter(answer -> !answer.blank())
                        .isPresent(),
                follows));
    }

    static List<SectionState> states(PlanForm form, Map<String, Answer> answers) {
        Map<String, SectionState.Mark> marks = new HashMap<>();
        answers.forEach((code, answer) -> marks.put(code, SectionState.Mark.of(answer)));
        return form.sections().stream()
                .map(section -> SectionState.of(section, marks))
                .toList();
    }
}
