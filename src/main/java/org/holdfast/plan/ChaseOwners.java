package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.kernel.UseCase;

/** Reminds those for whom a draft waits of exactly what is missing, each at most once a day. */
@UseCase
public class ChaseOwners {
    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    Holders holders;

    @Inject
    Clock clock;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param number of the draft that was read
     * @param owner the one to remind; empty for all others for whom it waits
     * @return what each of them is asked for
     * @throws Refused where it waits for none of them, or they were reminded today
     * @throws StaleVersion if the plan went on to another number meanwhile
     */
    @Allowed(Task.CHASE_OWNERS)
    public List<OwnersChased.Chase> run(ChildId id, int number, Optional<Role> owner) {
        PlanInHand hand = desk.lock(id);
        Plan plan = hand.plan();
        if (plan.number() != number) {
            throw new StaleVersion("The plan");
        }
        desk.refuseAdvice(hand);
        List<OwnersChased.Chase> chases = due(hand, owner);
        chases.forEach(chase -> plans.add(new Reminder(plan, chase, hand.author(), hand.today())));
        plans.flush();
        acting.about("draft " + number + " chased");
        acting.rows(chases.size());
        events.fire(new OwnersChased(plan.childId(), number, hand.author().name(), chases));
        return chases;
    }

    private List<OwnersChased.Chase> due(PlanInHand hand, Optional<Role> owner) {
        Plan plan = hand.plan();
        if (!plan.status().leads(PlanStep.WRITE)) {
            throw new Refused(PlanRule.LOCKED);
        }
        Turn.Around around = new Turn.Around(
                hand,
                holders.of(hand.child(), hand.authorityId(), hand.today()),
                plans.reminders(plan),
                plans.steps(plan));
        List<Turn> waiting = Turn.of(around, PlanChecks.states(hand.form(), plans.answers(plan)), clock).stream()
                .filter(turn -> turn.open() && !turn.mine())
                .filter(turn -> owner.map(turn.owner()::equals).orElse(true))
                .toList();
        List<Turn> due =
                waiting.stream().filter(turn -> !turn.remindedOn(hand.today())).toList();
        if (due.isEmpty()) {
            throw new Refused(waiting.isEmpty() ? PlanRule.WAITS_FOR_NOBODY : PlanRule.CHASED_ONCE_A_DAY);
        }
        return due.stream().map(Turn::chase).toList();
    }
}
