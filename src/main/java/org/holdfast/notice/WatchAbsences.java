package org.holdfast.notice;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/**
 * Looks which children in care are absent and nobody knows why, and which part-time timetables are to be reviewed; a job of
 * the server, in the trail only where it changed something.
 */
@UseCase
public class WatchAbsences {
    @Inject
    AbsenceTasks absences;

    @Inject
    PartTimeTasks partTimes;

    @Inject
    Acting acting;

    @Allowed(Task.RAISE_TASKS)
    public void run() {
        acting.about("absences");
        int changed = absences.watch() + partTimes.watch();
        acting.rows(changed);
        if (changed == 0) {
            acting.goesOn();
        }
    }
}
