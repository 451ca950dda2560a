package org.holdfast.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/** Reads the trail, newest first, a page at a time. Nothing here writes. */
@ApplicationScoped
public class AuditEntries {
    private static final String ROW =
            "select new org.holdfast.audit.Looked(e.id, e.happenedAt, e.actorName, e.roles, e.task, e.childId,"
                    + " e.subject, e.rowCount, e.address, e.outcome) from AuditEntry e ";

    /** The mark and the agreement's name are read from rows whose classes lie above this package. */
    private static final String LINE =
            "select new org.holdfast.audit.TrailLine(e.id, e.happenedAt, e.actorName, e.roles, e.task, e.childId,"
                    + " c.mark, e.subject, e.rowCount, e.address, e.outcome, a.name) from AuditEntry e"
                    + " left join Child c on c.id = e.childId left join SharingAgreement a on a.id = e.agreementId ";

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

    /**
     * Entries that pass a filter, newest first; their ids rise with time.
     *
     * @param before id of the last row of the page before, or null
     * @param zone in which the filter's day lies
     */
    List<TrailLine> trail(TrailFilter filter, @Nullable String before, int limit, ZoneId zone) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("where e.id < :before");
        values.put("before", before == null ? "~" : before);
        if (!filter.person().isBlank()) {
            where.append(" and lower(e.actorName) like :person escape '!'");
            values.put("person", "%" + literal(filter.person().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        filter.child().ifPresent(child -> {
            where.append(" and e.childId = :child");
            values.put("child", child.id());
        });
        filter.outcome().ifPresent(outcome -> {
            where.append(" and e.outcome = :outcome");
            values.put("outcome", outcome.name());
        });
        filter.day().ifPresent(day -> {
            where.append(" and e.happenedAt >= :dawn and e.happenedAt < :dusk");
            values.put("dawn", day.atStartOfDay(zone).toInstant());
            values.put("dusk", day.plusDays(1).atStartOfDay(zone).toInstant());
        });
        TypedQuery<TrailLine> query = em.createQuery(LINE + where + " order by e.id desc", TrailLine.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private static String literal(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
