package org.holdfast.notice;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/**
 * Looks for what may be exclusions without a record; a job of the server, in the trail only where it changed something.
 */
@UseCase
public class WatchPatterns {
    @Inject
    PatternTasks patterns;

    @Inject
    Acting acting;

    @Allowed(Task.RAISE_TASKS)
    public void run() {
        acting.about("early leaves");
        int changed = patterns.watch();
        acting.rows(changed);
        if (changed == 0) {
            acting.goesOn();
        }
    }
}
