package org.holdfast.bridge.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.child.Reach;
import org.holdfast.child.push.PushKind;
import org.holdfast.platform.Payload;

/**
 * Counts what Holdfast holds for an authority on a day, as it is known now. Sealed records count nowhere: nothing may join
 * a number of the case system to them. Source: safeguards 2.
 */
@ApplicationScoped
public class Holdings {
    private static final String ON =
            ".superseded_at is null and %1$s.valid_from <= ? and (%1$s.valid_to is null or" + " %1$s.valid_to > ?)";
    private static final String STATUS =
            " care_status s join child c on c.id = s.child_id and c.sealed_on is null where s.authority_id = ? and s"
                    + ON.formatted("s");
    private static final String CHILDREN =
            "select s.child_id, i.number_key, i.text from care_status s join child c on c.id = s.child_id and c.sealed_on"
                    + " is null left join child_identifier i on i.child_id = s.child_id and i.kind = 'SOCIAL_CARE_ID'"
                    + " and i.authority_id = s.authority_id and i.superseded_at is null where s.authority_id = ? and s"
                    + ON.formatted("s") + " and s.kind = 'LOOKED_AFTER' order by s.child_id, i.text";
    private static final String STATUSES = "select count(*) from" + STATUS
            + " and s.kind in ('LOOKED_AFTER', 'SHORT_BREAKS', 'CHILD_IN_NEED', 'EDGE_OF_CARE')";
    private static final String PLACEMENTS = "select count(*) from placement p where p" + ON.formatted("p")
            + " and p.child_id in (select s.child_id from" + STATUS
            + " and s.kind in ('LOOKED_AFTER', 'SHORT_BREAKS'))";

    @Inject
    EntityManager em;

    /** From when to when a row that was pushed holds; the rest of what it said does not matter here. */
    public record Span(LocalDate from, Optional<LocalDate> to) {
        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && to.filter(end -> !end.isAfter(day)).isEmpty();
        }
    }

    Holding of(String authorityId, CountKind kind, LocalDate day) {
        Date on = Date.valueOf(day);
        return switch (kind) {
            case CHILDREN_IN_CARE -> children(authorityId, on);
            case PLACEMENTS ->
                new Holding(count(PLACEMENTS, List.of(on, on, authorityId, on, on)), ledger(authorityId, kind, day));
            case LEGAL_STATUSES ->
                new Holding(count(STATUSES, List.of(authorityId, on, on)), ledger(authorityId, kind, day));
            case CONTACTS, PROFESSIONALS -> {
                List<Holding.Row> rows = ledger(authorityId, kind, day);
                yield new Holding(rows.size(), rows);
            }
        };
    }

    private Holding children(String authorityId, Date on) {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        Map<String, String> shown = new LinkedHashMap<>();
        for (Object row :
                Reach.query(em, CHILDREN, List.of(authorityId, on, on)).getResultList()) {
            Object[] cells = (Object[]) row;
            Set<String> own = keys.computeIfAbsent((String) cells[0], any -> new HashSet<>());
            if (cells[1] != null) {
                own.add((String) cells[1]);
                shown.put((String) cells[0], (String) cells[2]);
            }
        }
        List<Holding.Row> rows = shown.entrySet().stream()
                .map(one -> new Holding.Row(keys.getOrDefault(one.getKey(), Set.of()), one.getValue()))
                .toList();
        return new Holding(keys.size(), rows);
    }

    /** Rows that the authority's systems sent, that count, and that hold on the day. */
    private List<Holding.Row> ledger(String authorityId, CountKind kind, LocalDate day) {
        return kind.ledger().stream()
                .flatMap(pushed -> bodies(authorityId, pushed).stream())
                .filter(row -> Payload.read((byte[]) row[1], Span.class).holdsOn(day))
                .map(row -> new Holding.Row(Set.of((String) row[0]), (String) row[0]))
                .toList();
    }

    private List<Object[]> bodies(String authorityId, PushKind kind) {
        return em.createQuery(
                        "select p.sourceId, p.body from PushedFact p, Child c where p.authorityId = :authority"
                                + " and p.kind = :kind and p.supersededAt is null and p.withdrawn = false"
                                + " and c.id = p.childId and c.sealedOn is null",
                        Object[].class)
                .setParameter("authority", authorityId)
                .setParameter("kind", kind)
                .getResultList();
    }

    private int count(String sql, List<Object> values) {
        return ((Number) Reach.query(em, sql, values).getSingleResult()).intValue();
    }
}
