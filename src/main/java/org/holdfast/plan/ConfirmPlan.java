package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.PlanFollow.Typed;
import org.holdfast.web.Text;

/** Says after a change of home, school or key person, a suspension or an exclusion that the rest of the plan still holds. */
@UseCase
public class ConfirmPlan {
    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    PlanFollows follows;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param reason what changed and what was looked at; may be empty
     * @param typed what follows from each move, suspension and exclusion of which nobody has said it yet
     * @throws Refused if nothing was ever approved, or at the field where it is not said what follows
     */
    @Allowed(Task.EDIT_PLAN)
    public void run(ChildId id, String reason, List<Typed> typed) {
        PlanInHand hand = desk.lock(id);
        Plan plan = hand.toRecord();
        Follows known = follows.of(hand);
        follows.say(hand, known, typed);
        stillUnsaid(known, typed);
        PlanConfirmed happened = plan.confirm(hand.author());
        plans.add(new Confirmation(plan, hand.author(), reason));
        events.fire(happened);
    }

    /** What happened while the page was open is asked too. */
    private static void stillUnsaid(Follows known, List<Typed> typed) {
        known.unsaid().stream()
                .filter(occasion ->
                        typed.stream().noneMatch(one -> one.occasion().equals(occasion.key())))
                .findFirst()
                .ifPresent(occasion -> {
                    throw new Refused(
                            FollowRule.SAID_BEFORE_CONFIRMED,
                            Text.say("plan.follow.unsaid", occasion.words()) + ".",
                            known.row(occasion) + ".words");
                });
    }
}
