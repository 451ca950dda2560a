package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.child.Circumstances;
import org.holdfast.child.Circumstances.Circumstance;
import org.holdfast.kernel.ChildId;
import org.holdfast.web.Text;

/** Ends tasks of children who died, were adopted or left care. Source: safeguards 2 and 3. */
@ApplicationScoped
class ClosedCases {
    @Inject
    AssignedTasks tasks;

    @Inject
    Circumstances circumstances;

    @Inject
    Clock clock;

    void settle(ChildId child) {
        Circumstance now = circumstances.of(child);
        for (AssignedTask task : tasks.openOf(child)) {
            if (!now.open()) {
                task.settle(Text.say("notice.settled.closed"), clock.instant());
            } else if (task.inCare() && now.careOf().isEmpty() && task.kind().ofThePlan()) {
                task.settle(Text.say("notice.settled.leftCare"), clock.instant());
            }
        }
    }

    void settleAll() {
        tasks.openOfTheGone().forEach(task -> task.settle(Text.say("notice.settled.closed"), clock.instant()));
    }
}
