package org.holdfast.notice;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Shows the reader what waits for them, by its day, and what has ended. */
@UseCase
public class ReadMyTasks {
    static final int PAGE = 20;

    @Inject
    OwnTasks own;

    @Inject
    TaskSheets sheets;

    @Inject
    ExclusionTasks exclusions;

    @Inject
    Acting acting;

    /**
     * One page of tasks.
     *
     * @param open how many wait in all
     * @param total how many there are of those shown
     * @param chosen the task asked for, where it waits for the reader
     */
    public record Sheet(List<TaskLine> lines, int open, int total, int number, Optional<TaskLine> chosen) {
        public boolean hasNext() {
            return number * PAGE < total;
        }
    }

    /**
     * @param open those that wait, or else those that have ended
     * @param number of the page, from 1
     * @param chosen id of a task to show whatever the page
     */
    @Allowed(Task.READ_TASKS)
    public Sheet run(boolean open, int number, Optional<String> chosen) {
        int total = own.count(open);
        int last = Math.max(1, (total + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(number, last));
        List<TaskLine> lines = sheets.of(own.ids(open, (shown - 1) * PAGE, PAGE));
        exclusions.shown(lines);
        Optional<TaskLine> one = chosen.filter(own::holds)
                .flatMap(id -> sheets.of(List.of(id)).stream().findFirst());
        acting.about(open ? "open tasks" : "ended tasks");
        acting.rows(lines.size());
        return new Sheet(lines, open ? total : own.count(true), total, shown, one);
    }
}
