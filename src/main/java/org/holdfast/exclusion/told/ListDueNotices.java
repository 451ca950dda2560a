package org.holdfast.exclusion.told;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Which notices may have to be passed on; a job of the server, not in the trail. */
@UseCase
public class ListDueNotices {
    @Inject
    ExclusionNotices notices;

    @Inject
    Acting acting;

    /** Ids, the longest overdue first. */
    @Allowed(Task.RAISE_TASKS)
    public List<String> run() {
        acting.about("notices");
        acting.goesOn();
        return notices.toLookAt();
    }
}
