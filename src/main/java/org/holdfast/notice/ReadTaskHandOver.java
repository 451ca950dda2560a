package org.holdfast.notice;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Shows to whom a task may be passed on, and from whom it came. */
@UseCase
public class ReadTaskHandOver {
    @Inject
    OwnTasks own;

    @Inject
    AssignedTasks tasks;

    @Inject
    TaskTakers takers;

    @Inject
    Acting acting;

    /**
     * @param takers who may take it
     * @param history how it came to whom it waits for, the latest first
     */
    public record HandOver(List<Taker> takers, List<TaskPassed> history) {}

    /** @throws NotFound if no such task waits for whoever acts */
    @Allowed(Task.READ_TASKS)
    public HandOver run(String taskId) {
        AssignedTask task =
                tasks.byId(taskId).filter(found -> own.holds(found.id())).orElseThrow(() -> new NotFound("Task"));
        task.childId().ifPresent(acting::concerns);
        acting.about("task " + task.kind().name() + ", who may take it");
        return new HandOver(takers.of(task, acting.actor()), tasks.passed(task));
    }
}
