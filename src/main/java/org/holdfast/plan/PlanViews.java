package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;

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
    PlanStates states;

    @Inject
    Holders holders;

    @Inject
    PlanTerms terms;

    @Inject
    Clock clock;

    @Inject
    Acting acting;

    /** @throws NotFound if the child has died */
    PlanView of(PlanInHand hand) {
        ChildId id = hand.child().id();
        UpToDate upToDate = Optional.ofNullable(
                        states.upToDate(Reach.of(acting.caseload(), id)).get(id))
                .orElseThrow(() -> new NotFound("Child"));
        return hand.living()
                .map(plan -> view(hand, plan, upToDate))
                .orElseGet(() -> PlanView.unstarted(hand, upToDate));
    }

    private PlanView view(PlanInHand hand, Plan plan, UpToDate upToDate) {
        Map<String, Answer> answers = plans.answers(plan);
        List<Target> targets = plans.targets(plan);
        List<SectionGap> sectionGaps = plans.sectionGaps(plan);
        List<SectionState> states = PlanChecks.states(hand.form(), answers);
        List<Holders.Holder> held = holders.of(hand.child(), hand.authorityId(), hand.today());
        Turn.Around around = new Turn.Around(hand, held, plans.reminders(plan), plans.steps(plan));
        return new PlanView(
                hand,
                answers,
                targets,
                plans.actions(plan),
                plans.views(plan),
                plans.gaps(plan),
                sectionGaps,
                versions.of(hand.child()),
                upToDate,
                approvable(hand),
                terms.of(hand),
                around,
                Turn.of(around, states, clock),
                PlanChecks.of(hand, answers, targets, sectionGaps, upToDate.parts()));
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
