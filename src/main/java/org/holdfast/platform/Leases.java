package org.holdfast.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Whose turn it is to run a job: one node at a time, and another one after the lease where that node died. */
@ApplicationScoped
public class Leases {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** Whether the job is due and the turn is now the caller's; nobody else gets it for that long. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(String job, Duration every, String node) {
        LocalDateTime now = stored(clock.instant());
        em.createNativeQuery("insert ignore into job_lease (name, due_at) values (?1, ?2)")
                .setParameter(1, job)
                .setParameter(2, now)
                .executeUpdate();
        return em.createNativeQuery("update job_lease set due_at = ?1, leased_by = ?2 where name = ?3 and due_at <= ?4")
                        .setParameter(1, stored(clock.instant().plus(every)))
                        .setParameter(2, node)
                        .setParameter(3, job)
                        .setParameter(4, now)
                        .executeUpdate()
                == 1;
    }

    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
