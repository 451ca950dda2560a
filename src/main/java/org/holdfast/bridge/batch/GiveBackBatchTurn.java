package org.holdfast.bridge.batch;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** After a turn on a batch: it waits for the next one, behind other authorities' batches; the server's own. */
@UseCase
public class GiveBackBatchTurn {
    @Inject
    BatchTurns turns;

    @Inject
    Acting acting;

    @Allowed(Task.WORK_ON_BATCHES)
    void run(String batchId) {
        acting.goesOn();
        turns.release(batchId);
    }
}
