package org.holdfast.plan.quality;

import static org.holdfast.access.Role.*;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.child.Sight;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.Answer;
import org.holdfast.plan.Approval;
import org.holdfast.plan.FrozenTexts;
import org.holdfast.plan.OpenedPlans;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanApproved;
import org.holdfast.plan.PlanFollows;
import org.holdfast.plan.PlanInHand;
import org.holdfast.plan.PlanRule;
import org.holdfast.plan.PlanVersion;
import org.holdfast.plan.PlanVersions;
import org.holdfast.plan.Plans;
import org.holdfast.plan.form.PlanKind;
import org.holdfast.plan.form.Question;

/** Approves what was submitted: freezes it as a version and locks the plan. */
@UseCase
public class ApprovePlan {
    private static final List<Role> APPROVERS =
            List.of(VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER, DESIGNATED_TEACHER, ACTING_DESIGNATED_TEACHER, DEPUTY);

    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    PlanVersions versions;

    @Inject
    FrozenTexts freezing;

    @Inject
    PlanFollows follows;

    @Inject
    PlanRatings ratings;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param number of the draft that was read
     * @throws Refused if it is not this person's to approve, was rated at a level that stops it, or does not say what follows
     *     from what happened after it was submitted
     * @throws StaleVersion if it was approved meanwhile
     */
    @Allowed(Task.APPROVE_PLAN)
    public PlanVersion run(ChildId id, int number) {
        PlanInHand hand = desk.lock(id);
        Plan plan = hand.plan();
        if (plan.number() != number) {
            throw new StaleVersion("The plan");
        }
        ratings.open(plan).ifPresent(PlanRating::mayBeApproved);
        follows.mayBeApproved(hand);
        Map<String, Answer> answers = plans.answersToWrite(
                plan, hand.form().questions().stream().map(Question::code).toList());
        plans.add(plan.approve(approval(hand, answers)));
        PlanVersion version = freezing.freeze(hand, number, role(hand), answers);
        versions.add(version);
        plans.flush();
        acting.about("version " + number);
        events.fire(new PlanApproved(plan.childId(), number));
        return version;
    }

    private Approval approval(PlanInHand hand, Map<String, Answer> answers) {
        return new Approval(
                hand.kind(),
                hand.child().sight(),
                desk.ours(hand),
                hand.standing().consented(),
                plans.authors(hand.plan()),
                answers.values().stream().anyMatch(answer -> !answer.blank()),
                hand.author());
    }

    private static Role role(PlanInHand hand) {
        Sight sight = hand.child().sight();
        return APPROVERS.stream()
                .filter(sight::has)
                .filter(role -> (hand.kind() == PlanKind.PEP) == (role.reach() == Role.Reach.LOOKED_AFTER))
                .findFirst()
                .orElseThrow(() -> new Refused(PlanRule.AUTHOR_DOES_NOT_APPROVE));
    }
}
