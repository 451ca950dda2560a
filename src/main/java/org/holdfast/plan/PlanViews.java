package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.holdfast.kernel.NotFound;
import org.holdfast.plan.form.PlanKind;

/** The whole of a living plan, for those who may read all of it. */
@ApplicationScoped
class PlanViews {
    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    PlanVersions versions;

    @Inject
    Holders holders;

    @Inject
    PlanFollows follows;

    @Inject
    PlanTerms terms;

    @Inject
    Clock clock;

    /** @throws NotFound if the child has died */
    PlanView of(PlanInHand hand) {
        PlanState state = terms.state(hand);
        return hand.living()
                .map(plan -> view(hand, plan, state))
                .orElseGet(() -> PlanView.unstarted(hand, state.upToDate()));
    }

    private PlanView view(PlanInHand hand, Plan plan, PlanState state) {
        Map<String, Answer> answers = plans.answers(plan);
        List<Target> targets = plans.targets(plan);
        List<SectionGap> sectionGaps = plans.sectionGaps(plan);
        List<SectionState> sections = PlanChecks.states(hand.form(), answers);
        List<Holders.Holder> held = holders.of(hand.child(), hand.authorityId(), hand.today());
        Turn.Around around = new Turn.Around(hand, held, plans.reminders(plan), plans.steps(plan));
        Follows happened = follows.of(hand, state);
        return new PlanView(
                hand,
                answers,
                targets,
                plans.actions(plan),
                plans.views(plan),
                plans.gaps(plan),
                sectionGaps,
                versions.of(hand.child()),
                state.upToDate(),
                approvable(hand),
                terms.of(hand, state),
                around,
                Turn.of(around, sections, clock),
                PlanChecks.of(
                        hand, answers, targets, sectionGaps, state.upToDate().parts(), happened),
                happened);
    }

    /** Whether it is this reader's role to approve; what else stands against it is said when they try. */
    private boolean approvable(PlanInHand hand) {
        boolean ours = hand.kind() == PlanKind.EDUCATION_PLAN || desk.ours(hand);
        return ours
                && hand.living()
                        .flatMap(plan -> plan.status()
                                .after(
                                        PlanStep.APPROVE,
                                        hand.kind(),
                                        hand.child().sight()))
                        .isPresent();
    }
}
