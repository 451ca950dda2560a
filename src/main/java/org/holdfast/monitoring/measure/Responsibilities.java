package org.holdfast.monitoring.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.holdfast.child.ChildState;
import org.holdfast.child.PastState;
import org.holdfast.child.PastStates;
import org.holdfast.child.Reach;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.monitoring.measure.Responsibility.Member;
import org.holdfast.plan.PastPlan;
import org.holdfast.plan.PastPlans;

/** Reads whom authorities answered for as at a pair, in the same number of statements whatever their number. */
@ApplicationScoped
public class Responsibilities {
    @Inject
    PastStates states;

    @Inject
    PastPlans plans;

    /** In care or not, for counting. Source: safeguards 1 and 9. */
    public Responsibility of(Collection<String> authorityIds, AsAt at) {
        return of(Reach.counted(authorityIds, at), at);
    }

    /** Of a reach by the same pair. */
    Responsibility of(Reach reach, AsAt at) {
        Map<ChildId, PastState> found = states.of(reach, at);
        Map<ChildId, ChildState> bare = new LinkedHashMap<>();
        found.forEach((id, past) -> bare.put(id, past.state()));
        Map<ChildId, PastPlan> past = plans.of(reach, bare, at);
        return new Responsibility(
                at,
                found.entrySet().stream()
                        .map(one -> new Member(
                                one.getKey(), one.getValue(), Objects.requireNonNull(past.get(one.getKey()))))
                        .toList());
    }
}
