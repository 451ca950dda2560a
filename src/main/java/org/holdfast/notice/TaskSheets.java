package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.child.Field;
import org.holdfast.web.Text;

/** The reader's tasks with what they may know of each child: the one place that cuts a task to its reader. */
@ApplicationScoped
class TaskSheets {
    @Inject
    AssignedTasks tasks;

    @Inject
    Children children;

    @Inject
    Clock clock;

    /** In the order of the ids; four statements whatever their number. */
    List<TaskLine> of(List<String> ids) {
        Map<String, AssignedTask> found =
                tasks.byIds(ids).stream().collect(Collectors.toMap(AssignedTask::id, Function.identity()));
        List<String> childIds = found.values().stream()
                .flatMap(task -> task.childId().stream())
                .map(child -> child.id())
                .distinct()
                .toList();
        Map<String, Child> seen = children.seen(childIds).stream()
                .collect(Collectors.toMap(child -> child.id().id(), Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .filter(task -> task.childId()
                        .map(child -> seen.containsKey(child.id()))
                        .orElse(true))
                .map(task -> line(task, task.childId().flatMap(child -> Optional.ofNullable(seen.get(child.id())))))
                .toList();
    }

    private TaskLine line(AssignedTask task, Optional<Child> child) {
        boolean whole = !task.kind().ofThePlan()
                || child.map(it -> it.sight().shows(Field.PLAN)).orElse(true);
        return new TaskLine(
                task.id(),
                Text.say("notice.kind." + (whole ? task.kind().name() : "plain")),
                whole ? task.cause() : Text.say("notice.cause.plain"),
                whole
                        ? task.href()
                        : child.map(it -> "/support/support?child=" + it.id().id())
                                .orElse(""),
                child.map(it -> new TaskLine.Whom(it.id().id(), it.name(), it.mark())),
                task.dueOn(),
                task.open() && task.dueOn().isBefore(LocalDate.now(clock)),
                task.owner().role().map(role -> role.title()),
                task.ended(),
                task.endedAt(),
                task.endedBy(),
                task.endReason());
    }
}
