package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.kernel.UseCase;

/** Sets a target, or changes one that is open. */
@UseCase
public class SetTarget {
    /** A target that was read before it is changed. */
    public record Read(String id, int version) {}

    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param read the target to change; empty for a new one
     * @throws Refused at the field that is missing
     * @throws StaleVersion if somebody else changed it meanwhile
     */
    @Allowed(Task.EDIT_PLAN)
    public String run(ChildId id, Optional<Read> read, Target.Terms terms) {
        PlanInHand hand = desk.open(id);
        Plan plan = hand.toWrite();
        Target target = read.map(known -> changed(hand, plan, known, terms)).orElseGet(() -> {
            Target fresh = new Target(plan, terms, plans.targets(plan), hand.author(), hand.today());
            plans.add(fresh);
            return fresh;
        });
        plans.flush();
        acting.about("target");
        events.fire(plan.changed("target"));
        return target.id();
    }

    private Target changed(PlanInHand hand, Plan plan, Read read, Target.Terms terms) {
        List<Target> known = plans.targets(plan);
        Target target = plans.target(plan, read.id());
        if (target.version() != read.version()) {
            throw new StaleVersion("The target");
        }
        target.set(plan, terms, known, hand.author(), hand.today());
        return target;
    }
}
