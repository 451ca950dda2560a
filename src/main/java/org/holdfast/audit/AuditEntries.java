package org.holdfast.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.ZoneId;
import java.util.Collection;
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

    /**
     * Entries of some authorities that pass a filter, newest first; their ids rise with time.
     *
     * @param authorityIds whose trail it is, see {@link OwnTrail}
     * @param before id of the last row of the page before; "~" for the first page
     * @param zone in which the filter's day lies
     */
    List<TrailLine> trail(Collection<String> authorityIds, TrailFilter filter, String before, int limit, ZoneId zone) {
        if (authorityIds.isEmpty()) {
            return List.of();
        }
        OwnTrail own = OwnTrail.of(authorityIds).narrowed(filter, zone).before(before);
        Query query = em.createNativeQuery(own.sql());
        for (int i = 0; i < own.values().size(); i++) {
            query.setParameter(i + 1, own.values().get(i));
        }
        List<?> rows = query.setMaxResults(limit).getResultList();
        return rows.stream().map(row -> TrailLine.of((Object[]) row)).toList();
    }
}
