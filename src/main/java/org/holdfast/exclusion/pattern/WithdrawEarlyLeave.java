package org.holdfast.exclusion.pattern;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Takes back an early leave that was written down by mistake; it stays in the history, with the reason. */
@UseCase
public class WithdrawEarlyLeave {
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
     * @throws Refused without a reason
     */
    @Allowed(Task.NOTE_EARLY_LEAVE)
    public void run(ChildId id, String leaveId, String why) {
        EarlyLeave wrong = sittings.toChange(children.present(id), leaveId);
        acting.about("early leave withdrawn");
        leaves.correct(wrong, wrong.withdrawn(why, acting.actor(), clock.instant()));
    }
}
