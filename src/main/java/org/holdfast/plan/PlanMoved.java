package org.holdfast.plan;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/**
 * A plan went from one status to the next.
 *
 * @param number in hand when it moved
 * @param begunOn first day of that draft: its questions are those of the form of that day
 * @param reason given with it; empty where none is asked for
 * @param sections codes of those that a return points at
 */
public record PlanMoved(
        ChildId childId,
        int number,
        LocalDate begunOn,
        PlanStep step,
        PlanStatus status,
        String reason,
        List<String> sections)
        implements DomainEvent {
    public static PlanMoved of(Plan plan, StepTaken taken) {
        return new PlanMoved(
                plan.childId(),
                taken.number(),
                plan.begunOn(),
                taken.step(),
                taken.status(),
                taken.reason(),
                taken.sections());
    }
}
