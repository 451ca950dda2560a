package org.holdfast.child.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Keeps apart pushes that no child's row keeps apart, until their transaction ends. Nothing refers to the rows that are
 * locked, so that nobody else waits for them.
 */
@ApplicationScoped
class PushLocks {
    /** No source id is empty. */
    private static final String NO_SOURCE = "";

    @Inject
    EntityManager em;

    /** Two pushes that find nobody must not open two records. Asked for when no child is locked yet. */
    void opening(String authorityId) {
        hold(authorityId, PushKind.CHILD.name(), NO_SOURCE);
    }

    /** Two children must not get one source id. Asked for when the child is locked, never before. */
    void source(Push push) {
        hold(push.authorityId(), push.kind().name(), push.event().sourceId());
    }

    private void hold(String authorityId, String kind, String sourceId) {
        em.createNativeQuery("insert into push_lock (authority_id, kind, source_id) values (?1, ?2, ?3)"
                        + " on duplicate key update kind = kind")
                .setParameter(1, authorityId)
                .setParameter(2, kind)
                .setParameter(3, sourceId)
                .executeUpdate();
        em.createNativeQuery("select kind from push_lock where authority_id = ?1 and kind = ?2 and source_id = ?3"
                        + " for update")
                .setParameter(1, authorityId)
                .setParameter(2, kind)
                .setParameter(3, sourceId)
                .getResultList();
    }
}
