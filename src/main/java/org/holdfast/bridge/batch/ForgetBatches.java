package org.holdfast.bridge.batch;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Removes batches that came a week ago, with what was sent and what came of it; a job of the server. */
@UseCase
public class ForgetBatches {
    @Inject
    Batches batches;

    @Inject
    Acting acting;

    @Allowed(Task.WORK_ON_BATCHES)
    void run() {
        acting.goesOn();
        batches.old().forEach(batches::forget);
    }
}
