package org.holdfast.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.holdfast.access.Acted;

/** Hears of every act and keeps it: in the act's transaction, or in one of its own where that one rolls back. */
@ApplicationScoped
class Trail {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    ApartTrail apart;

    void keep(@Observes Acted acted) {
        AuditEntry entry = new AuditEntry(acted, clock.instant());
        if (acted.outcome().rollsBack()) {
            apart.keep(entry);
        } else {
            em.persist(entry);
        }
    }
}
