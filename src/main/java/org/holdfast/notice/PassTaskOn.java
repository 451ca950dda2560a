package org.holdfast.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Passes a task on to a colleague, with the reason; they are told by mail, and how it came to them is kept. */
@UseCase
public class PassTaskOn {
    @Inject
    OwnTasks own;

    @Inject
    AssignedTasks tasks;

    @Inject
    TaskTakers takers;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @return name of who has it now
     * @throws NotFound if no such task waits for whoever acts
     * @throws Refused without a reason, if that person may not take it or has it already, or if it has ended
     */
    @Allowed(Task.READ_TASKS)
    public String run(String taskId, String personId, String reason) {
        AssignedTask task =
                tasks.byId(taskId).filter(found -> own.holds(found.id())).orElseThrow(() -> new NotFound("Task"));
        task.childId().ifPresent(acting::concerns);
        Taker taker = takers.of(task, acting.actor()).stream()
                .filter(one -> one.personId().equals(personId))
                .findFirst()
                .orElseThrow(() -> NoticeRule.TAKEN_BY_A_COLLEAGUE.at("taker"));
        acting.about("task " + task.kind().name() + " passed on to " + taker.personId());
        TaskPassed passed = task.passOn(taker, acting.actor(), reason, clock.instant());
        tasks.passedOn(task, passed);
        return taker.name();
    }
}
