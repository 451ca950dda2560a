package org.holdfast.notice;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Looks whose school or home changes today, and which proposed moves wait for an answer; a job of the server. */
@UseCase
public class WatchChanges {
    @Inject
    ChangeTasks changes;

    @Inject
    MoveTasks moves;

    @Inject
    Acting acting;

    @Allowed(Task.RAISE_TASKS)
    public void run() {
        acting.about("changes of school, home, status and worker");
        moves.watch();
        acting.rows(changes.watch());
    }
}
