package org.holdfast.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.holdfast.kernel.ChildId;

/** Reads the trail, newest first, a page at a time. Nothing here writes. */
@ApplicationScoped
public class AuditEntries {
    private static final String ROW =
            "select new org.holdfast.audit.Looked(e.id, e.happenedAt, e.actorName, e.roles, e.task, e.childId,"
                    + " e.subject, e.rowCount, e.address, e.outcome) from AuditEntry e ";

    @Inject
    EntityManager em;

    /** @param before id of the last row of the page before; "~" for the first page */
    public List<Looked> ofChild(ChildId child, String before, int limit) {
        return em.createQuery(ROW + "where e.childId = :child and e.id < :before order by e.id desc", Looked.class)
                .setParameter("child", child.id())
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** @param before as above */
    public List<Looked> newest(String before, int limit) {
        return em.createQuery(ROW + "where e.id < :before order by e.id desc", Looked.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }
}
