package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.child.Reach;

/** Whose registers changed lately. */
@ApplicationScoped
public class ChangedRegisters {
    private static final String SELECT = "select distinct y.child_id from register_year y join care_status s"
            + " on s.child_id = y.child_id and s.kind = 'LOOKED_AFTER' and s.superseded_at is null"
            + " and s.valid_from <= ? and (s.valid_to is null or s.valid_to > ?)"
            + " where y.changed_at >= ? and y.child_id in (select r.child_id from (%s) r)";

    @Inject
    EntityManager em;

    /** Ids of children in care whose registers changed since a moment; by an index, so that asking often costs little. */
    public List<String> inCareSince(Instant moment, Reach reach) {
        Date day = Date.valueOf(reach.today());
        List<Object> values =
                new ArrayList<>(List.of(day, day, Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC))));
        values.addAll(reach.values());
        List<?> rows = Reach.query(em, SELECT.formatted(reach.sql()), values).getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
