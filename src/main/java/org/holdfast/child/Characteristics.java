package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.access.Role;
import org.holdfast.child.Characteristic.Kind;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;

/** The characteristics of many children, set-wise: the code of each kind that a reader may know. */
@ApplicationScoped
public class Characteristics {
    private static final String SELECT = "select k.child_id, k.kind, k.code, r.role_name from (%s) r"
            + " join child_characteristic k on k.child_id = r.child_id"
            + " where r.early = 0 and k.valid_from <= ? and (k.valid_to is null or k.valid_to > ?) and ";
    private static final String KNOWN = "k.recorded_at <= ? and (k.superseded_at is null or k.superseded_at > ?)";

    @Inject
    EntityManager em;

    /** What is believed today of the children in reach, as far as the roles that reach each may know; one statement. */
    public Map<ChildId, Map<Kind, String>> of(Reach reach) {
        List<Object> values = values(reach, Date.valueOf(reach.today()));
        return read(SELECT.formatted(reach.sql()) + "k.superseded_at is null", values);
    }

    /** As {@link #of}, on a day and as known at an instant; the reach is today's. */
    public Map<ChildId, Map<Kind, String>> asAt(Reach reach, AsAt asAt) {
        List<Object> values = values(reach, Date.valueOf(asAt.on()));
        Timestamp known = Timestamp.valueOf(LocalDateTime.ofInstant(asAt.known(), ZoneOffset.UTC));
        values.addAll(List.of(known, known));
        return read(SELECT.formatted(reach.sql()) + KNOWN, values);
    }

    /**
     * As at a pair, of children whom the caller knows to be within a past reach: for figures that name nobody, or name
     * only whom their own rule allows. A statement for every 500 children.
     */
    public Map<ChildId, Map<Kind, String>> asAt(Collection<ChildId> children, AsAt asAt) {
        List<String> ids = children.stream().map(ChildId::id).sorted().toList();
        Map<ChildId, Map<Kind, String>> found = new HashMap<>();
        for (int i = 0; i < ids.size(); i += CareRecords.SET) {
            em.createQuery(
                            "select k from Characteristic k where k.childId in :ids and k.validFrom <= :day"
                                    + " and (k.validTo is null or k.validTo > :day) and k.recordedAt <= :known"
                                    + " and (k.supersededAt is null or k.supersededAt > :known)",
                            Characteristic.class)
                    .setParameter("ids", ids.subList(i, Math.min(i + CareRecords.SET, ids.size())))
                    .setParameter("day", asAt.on())
                    .setParameter("known", asAt.known())
                    .getResultStream()
                    .forEach(fact -> put(found, fact.childId(), fact.kind(), fact.code()));
        }
        return found;
    }

    private static List<Object> values(Reach reach, Date day) {
        List<Object> values = new ArrayList<>(reach.values());
        values.addAll(List.of(day, day));
        return values;
    }

    /** A child comes once for each role; a code is kept if one of them may know it. */
    private Map<ChildId, Map<Kind, String>> read(String sql, List<Object> values) {
        Map<ChildId, Map<Kind, String>> found = new HashMap<>();
        for (Object row : (List<?>) Reach.query(em, sql, values).getResultList()) {
            Object[] cells = (Object[]) row;
            Kind kind = Kind.valueOf((String) cells[1]);
            Set<Role> role = roles((String) cells[3]);
            if (role.stream().anyMatch(kind.field()::shownTo)) {
                put(found, new ChildId((String) cells[0]), kind, (String) cells[2]);
            }
        }
        return found;
    }

    /** A job of the server has no role and is told nothing here. */
    private static Set<Role> roles(String name) {
        return name.equals("NONE") ? Set.of() : EnumSet.of(Role.valueOf(name));
    }

    private static void put(Map<ChildId, Map<Kind, String>> found, ChildId child, Kind kind, String code) {
        found.computeIfAbsent(child, id -> new EnumMap<>(Kind.class)).put(kind, code);
    }
}
