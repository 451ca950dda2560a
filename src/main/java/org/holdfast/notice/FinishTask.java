package org.holdfast.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.Plans;

/** Says that a task is done; what a meeting agreed is then done in the plan too. */
@UseCase
public class FinishTask {
    @Inject
    OwnTasks own;

    @Inject
    AssignedTasks tasks;

    @Inject
    Children children;

    @Inject
    Plans plans;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws NotFound if no such task waits for whoever acts. @throws Refused if somebody ended it meanwhile */
    @Allowed(Task.READ_TASKS)
    public void run(String taskId) {
        AssignedTask task =
                tasks.byId(taskId).filter(found -> own.holds(found.id())).orElseThrow(() -> new NotFound("Task"));
        task.childId().ifPresent(acting::concerns);
        acting.about("task " + task.kind().name() + " done");
        if (task.kind().endsOnItsPage()) {
            throw new Refused(NoticeRule.ENDS_ON_ITS_PAGE);
        }
        task.done(acting.actor().name(), clock.instant());
        if (task.kind() == TaskKind.ACTION) {
            task.childId().map(children::visible).ifPresent(child -> finishAction(child, task));
        }
    }

    private void finishAction(Child child, AssignedTask task) {
        plans.finishAction(child, task.subject().substring(PlanTasks.ACTION.length()), LocalDate.now(clock));
    }
}
