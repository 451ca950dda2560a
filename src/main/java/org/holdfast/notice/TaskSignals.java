package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.Child;
import org.holdfast.child.Field;
import org.holdfast.child.Signal;
import org.holdfast.child.Signals;
import org.holdfast.web.Text;

/** The tasks that were raised about a child, and what became of each; two statements. */
@ApplicationScoped
public class TaskSignals implements Signals {
    @Inject
    AssignedTasks tasks;

    @Inject
    Clock clock;

    @Override
    public List<Signal> signals(Child child, Instant known) {
        Map<String, List<TaskPassed>> passed = tasks.passed(child);
        boolean plan = child.sight().shows(Field.PLAN);
        return tasks.of(child, known).stream()
                .map(task -> signal(
                        task,
                        passed.getOrDefault(task.id(), List.of()),
                        plan || !task.kind().ofThePlan()))
                .toList();
    }

    /** @param whole whether the reader may know what it tells of the plan */
    private Signal signal(AssignedTask task, List<TaskPassed> passed, boolean whole) {
        return new Signal(
                LocalDate.ofInstant(task.raisedAt(), clock.getZone()),
                Optional.of(task.raisedAt()),
                Text.say("notice.kind." + (whole ? task.kind().name() : "plain")),
                whole ? task.cause() : Text.say("notice.cause.plain"),
                passed.isEmpty() ? task.owner().name() : passed.get(0).fromName(),
                passed.stream().findFirst().map(one -> new Signal.Taken(one.passedAt(), one.toName())),
                task.ended()
                        .map(how -> new Signal.Ended(
                                task.endedAt().orElseThrow(),
                                Text.say("notice.signal." + how.name()),
                                task.endedBy(),
                                task.endReason())));
    }
}
