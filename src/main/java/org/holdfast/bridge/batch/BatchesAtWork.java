package org.holdfast.bridge.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.Job;

/**
 * Works on the batches that wait, in turns, each as the client that sent it. After two seconds it lets the other jobs of the
 * server do theirs, so that what the lines change is told while a large batch is under way.
 */
@ApplicationScoped
public class BatchesAtWork implements Job {
    private static final long LASTS = TimeUnit.SECONDS.toNanos(2);

    @Inject
    TakeBatchTurn takeTurn;

    @Inject
    GiveBackBatchTurn giveBack;

    @Inject
    TurnAtWork turnAtWork;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "batches";
    }

    /** Always due: each batch has a lease of its own. */
    @Override
    public Duration every() {
        return Duration.ZERO;
    }

    @Override
    public void run() {
        long until = System.nanoTime() + LASTS;
        for (Optional<TakeBatchTurn.Turn> turn = next(); turn.isPresent(); turn = next()) {
            turnAtWork.work(turn.get(), until);
            asServer();
            giveBack.run(turn.get().batchId());
            if (System.nanoTime() - until >= 0) {
                return;
            }
        }
    }

    private Optional<TakeBatchTurn.Turn> next() {
        asServer();
        return takeTurn.run();
    }

    private void asServer() {
        acting.as(Actor.system(name()), "");
    }
}
