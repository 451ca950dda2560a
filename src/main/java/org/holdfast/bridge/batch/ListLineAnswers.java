package org.holdfast.bridge.batch;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** A case system reads what came of the lines of a batch of its authority. */
@UseCase
public class ListLineAnswers {
    @Inject
    Batches batches;

    @Inject
    LineAnswers answers;

    @Inject
    Acting acting;

    /**
     * @param after number of the last line of the page before; 0 for the first page
     * @throws NotFound if there is no such batch, it is forgotten, or another authority's
     */
    @Allowed(Task.READ_BATCH_BY_API)
    List<LineAnswer> run(String id, int after, int limit) {
        acting.about("batch, results");
        List<LineAnswer> found = answers.of(batches.of(id), after, limit);
        acting.rows(found.size());
        return found;
    }
}
