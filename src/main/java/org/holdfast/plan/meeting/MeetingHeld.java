package org.holdfast.plan.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.plan.PlanAction;

/**
 * A plan meeting was closed.
 *
 * @param actions agreed in it, each a task from now on
 */
public record MeetingHeld(ChildId childId, String meetingId, LocalDate heldOn, LocalDate nextOn, List<Agreed> actions)
        implements DomainEvent {
    /**
     * Something that somebody will do.
     *
     * @param actionId of the {@link PlanAction}
     * @param personId of its owner where they have a sign-in here
     */
    public record Agreed(String actionId, String what, String who, Optional<String> personId, LocalDate dueOn) {}
}
