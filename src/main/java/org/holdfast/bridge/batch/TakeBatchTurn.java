package org.holdfast.bridge.batch;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Scope;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Takes the turn of the batch that has waited longest; the server's own. */
@UseCase
public class TakeBatchTurn {
    private static final int MOST_LINES = 500;

    @Inject
    Batches batches;

    @Inject
    BatchTurns turns;

    @Inject
    Acting acting;

    /**
     * What is to be done next, and as whom.
     *
     * @param scopes that the client had when it sent the batch
     */
    record Turn(String batchId, String clientId, Set<Scope> scopes, List<SentLine> lines) {}

    /** @return empty if nothing waits */
    @Allowed(Task.WORK_ON_BATCHES)
    Optional<Turn> run() {
        acting.goesOn();
        return turns.take()
                .flatMap(batches::any)
                .map(batch -> new Turn(batch.id(), batch.clientId(), batch.scopes(), batches.next(batch, MOST_LINES)));
    }
}
