package org.holdfast.notice;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/**
 * Looks what waits for data managers, administrators and information governance; a job of the server, in the trail only
 * where it changed something.
 */
@UseCase
public class WatchPlaces {
    @Inject
    PlaceTasks places;

    @Inject
    Acting acting;

    @Allowed(Task.RAISE_TASKS)
    public void run() {
        acting.about("schools and authorities");
        int changed = places.watch();
        acting.rows(changed);
        if (changed == 0) {
            acting.goesOn();
        }
    }
}
