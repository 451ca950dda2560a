package org.holdfast.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Writes what must survive the rollback of the act it tells of. */
@ApplicationScoped
class ApartTrail {
    @Inject
    EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(AuditEntry entry) {
        em.persist(entry);
    }
}
