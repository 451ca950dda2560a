package org.holdfast.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.jspecify.annotations.Nullable;

/**
 * How many tasks wait for the reader, for the frame of every page. A number that names no child: no act of its own, so that
 * the trail is not filled by it.
 */
@Named
@RequestScoped
@Transactional
public class WaitingTasks {
    @Inject
    OwnTasks own;

    @Inject
    Acting acting;

    private @Nullable Integer count;

    public int count() {
        if (count == null) {
            count = acting.actor().may(Task.READ_TASKS) ? own.count(true) : 0;
        }
        return count;
    }
}
