package org.holdfast.exclusion.pattern;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Writes down that a child left school early or was collected, by whom, and what was said. */
@UseCase
public class NoteEarlyLeave {
    @Inject
    LeaveSittings sittings;

    @Inject
    EarlyLeaves leaves;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused at the field that is missing or does not fit */
    @Allowed(Task.NOTE_EARLY_LEAVE)
    public String run(ChildId id, EarlyLeaveTerms terms) {
        LeaveSittings.Sitting at = sittings.open(id, terms, "");
        acting.about("early leave");
        EarlyLeave leave = new EarlyLeave(id, at.school(), at.terms(), acting.actor(), clock.instant());
        leaves.add(leave);
        return leave.leaveId();
    }
}
