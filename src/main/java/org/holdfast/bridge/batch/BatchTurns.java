package org.holdfast.bridge.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.platform.WorkWaits;

/**
 * Whose turn it is to work on a batch. A turn is short and lost after half a minute, so that another node, or this one
 * started again, goes on where a killed one stopped; that no line is done twice does not hang on it.
 */
@ApplicationScoped
class BatchTurns {
    private static final Duration LEASE = Duration.ofSeconds(30);

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<WorkWaits> waits;

    private final String node = Ids.next();

    /** Work waits from the commit of this transaction on. */
    void begin(Batch batch) {
        em.createNativeQuery("insert into batch_work (batch_id, due_at) values (?1, ?2)")
                .setParameter(1, batch.id())
                .setParameter(2, stored(clock.instant()))
                .executeUpdate();
        waits.fire(new WorkWaits());
    }

    /**
     * Id of the batch that has waited longest, of each authority's the first that is not done, so that one may build on the
     * one before; nobody else gets it until it is released or the lease ends.
     */
    Optional<String> take() {
        LocalDateTime now = stored(clock.instant());
        List<?> due = em.createNativeQuery("select w.batch_id from batch_work w join batch b on b.id = w.batch_id"
                        + " where w.due_at <= ?1 and not exists (select o.id from batch o"
                        + " where o.authority_id = b.authority_id and o.done_at is null and o.id < b.id)"
                        + " order by w.due_at, w.batch_id")
                .setParameter(1, now)
                .setMaxResults(10)
                .getResultList();
        return due.stream().map(String.class::cast).filter(id -> taken(id, now)).findFirst();
    }

    private boolean taken(String batchId, LocalDateTime now) {
        return em.createNativeQuery(
                                "update batch_work set due_at = ?1, leased_by = ?2 where batch_id = ?3 and due_at <= ?4")
                        .setParameter(1, stored(clock.instant().plus(LEASE)))
                        .setParameter(2, node)
                        .setParameter(3, batchId)
                        .setParameter(4, now)
                        .executeUpdate()
                == 1;
    }

    /** Lets the batch wait behind the others; of one that is done nothing is left to release. */
    void release(String batchId) {
        em.createNativeQuery("update batch_work set due_at = ?1 where batch_id = ?2 and leased_by = ?3")
                .setParameter(1, stored(clock.instant()))
                .setParameter(2, batchId)
                .setParameter(3, node)
                .executeUpdate();
        waits.fire(new WorkWaits());
    }

    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
