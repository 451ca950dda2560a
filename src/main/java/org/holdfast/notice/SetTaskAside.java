package org.holdfast.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Ends a task that nobody needs to do, with the reason. */
@UseCase
public class SetTaskAside {
    @Inject
    OwnTasks own;

    @Inject
    AssignedTasks tasks;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @throws NotFound if no such task waits for whoever acts
     * @throws Refused without a reason, or if somebody ended it meanwhile
     */
    @Allowed(Task.READ_TASKS)
    public void run(String taskId, String reason) {
        AssignedTask task =
                tasks.byId(taskId).filter(found -> own.holds(found.id())).orElseThrow(() -> new NotFound("Task"));
        task.childId().ifPresent(acting::concerns);
        acting.about("task " + task.kind().name() + " set aside");
        if (task.kind().endsOnItsPage()) {
            throw new Refused(NoticeRule.ENDS_ON_ITS_PAGE);
        }
        task.putAside(acting.actor().name(), reason, clock.instant());
    }
}
