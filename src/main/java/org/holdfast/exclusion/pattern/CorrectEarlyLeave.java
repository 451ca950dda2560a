package org.holdfast.exclusion.pattern;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Replaces what was written down of an early leave, with the reason. */
@UseCase
public class CorrectEarlyLeave {
    @Inject
    Children children;

    @Inject
    LeaveSittings sittings;

    @Inject
    EarlyLeaves leaves;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @throws NotFound if the child has none of this id that stands
     * @throws Refused at the field that is missing or does not fit
     */
    @Allowed(Task.NOTE_EARLY_LEAVE)
    public void run(ChildId id, String leaveId, EarlyLeaveTerms terms, String why) {
        Child child = children.present(id);
        acting.about("early leave corrected");
        EarlyLeave before = sittings.toChange(child, leaveId);
        LeaveSittings.Sitting at = sittings.open(id, terms, leaveId);
        leaves.correct(before, before.corrected(at.school(), at.terms(), why, acting.actor(), clock.instant()));
    }
}
