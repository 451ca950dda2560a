package org.holdfast.notice;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Looks whose key person is not there today, whose unsaved text ends, and who has died; a job of the server. */
@UseCase
public class WatchKeyPersons {
    @Inject
    KeyPersonTasks keyPersons;

    @Inject
    DraftTasks drafts;

    @Inject
    ClosedCases closed;

    @Inject
    Acting acting;

    @Allowed(Task.RAISE_TASKS)
    public void run() {
        acting.about("key persons");
        acting.rows(keyPersons.watch());
        drafts.watch();
        closed.settleAll();
    }
}
