package org.holdfast.bridge.batch;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** A case system asks how far a batch of its authority is. */
@UseCase
public class ReadBatch {
    @Inject
    Batches batches;

    @Inject
    Acting acting;

    /** @throws NotFound if there is none such, it is forgotten, or another authority's */
    @Allowed(Task.READ_BATCH_BY_API)
    Batch run(String id) {
        acting.about("batch");
        return batches.of(id);
    }
}
