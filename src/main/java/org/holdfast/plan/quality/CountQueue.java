package org.holdfast.plan.quality;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Counts the plans that wait for the acting officer's virtual school. */
@UseCase
public class CountQueue {
    @Inject
    QueuedPlans queue;

    @Inject
    Acting acting;

    /** @param mine those that this officer has */
    public record Count(int waiting, int mine) {}

    @Allowed(Task.RATE_PLAN)
    public Count run() {
        List<QueuedPlan> waiting = queue.waiting();
        acting.about("queue");
        acting.rows(waiting.size());
        String me = acting.actor().id();
        return new Count(waiting.size(), (int)
                waiting.stream().filter(plan -> plan.assignedTo(me)).count());
    }
}
