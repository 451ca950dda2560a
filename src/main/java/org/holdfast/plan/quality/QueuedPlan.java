package org.holdfast.plan.quality;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.kernel.ChildId;

/**
 * A submitted plan in the queue of a virtual school, without what it says.
 *
 * @param submissionId empty until what was submitted is laid down
 * @param assigned who has it
 * @param openBefore who else has it before them now
 */
public record QueuedPlan(
        String planId,
        ChildId childId,
        int number,
        Optional<String> submissionId,
        Instant submittedAt,
        QueueRisk risk,
        Optional<Holder> assigned,
        Optional<Holder> openBefore) {
    /** The riskiest first, then whoever waits longest. Source: {@link RiskRule}. */
    public static final Comparator<QueuedPlan> ORDER = Comparator.comparingInt(
                    (QueuedPlan plan) -> -plan.risk().points())
            .thenComparing(QueuedPlan::submittedAt)
            .thenComparing(QueuedPlan::planId);

    /** An officer, and since when. */
    public record Holder(String personId, String name, Instant since) {}

    /** Whether somebody else is at it, by assignment or at this moment. */
    public boolean anothers(String personId) {
        return assigned.map(holder -> !holder.personId().equals(personId)).orElse(openBefore.isPresent());
    }

    public boolean assignedTo(String personId) {
        return assigned.filter(holder -> holder.personId().equals(personId)).isPresent();
    }

    /** Whoever has it, by assignment first. */
    public Optional<Holder> holder() {
        return Stream.concat(assigned.stream(), openBefore.stream()).findFirst();
    }
}
