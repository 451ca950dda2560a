package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;

/** The whole of a living plan, for those who may read all of it. */
@ApplicationScoped
class PlanViews {
    @Inject
    Plans plans;

    @Inject
    PlanVersions versions;

    @Inject
    PlanStates states;

    @Inject
    Acting acting;

    /** @throws NotFound if the child has died */
    PlanView of(PlanInHand hand) {
        ChildId id = hand.child().id();
        UpToDate upToDate = Optional.ofNullable(
                        states.upToDate(Reach.of(acting.caseload(), id)).get(id))
                .orElseThrow(() -> new NotFound("Child"));
        Optional<Plan> plan = hand.living();
        return new PlanView(
                hand,
                plan.map(plans::answers).orElse(Map.of()),
                plan.map(plans::targets).orElse(List.of()),
                plan.map(plans::actions).orElse(List.of()),
                plan.map(plans::views).orElse(List.of()),
                plan.map(plans::gaps).orElse(List.of()),
                versions.of(hand.child()),
                upToDate,
                approvable(hand));
    }

    /** Whether it is this reader's role to approve; what else stands against it is said when they try. */
    private boolean approvable(PlanInHand hand) {
        boolean ours =
                hand.kind() == PlanKind.EDUCATION_PLAN
                        || hand.authorityId()
                                .filter(acting.actor()
                                        .organisations(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER)::contains)
                                .isPresent();
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
