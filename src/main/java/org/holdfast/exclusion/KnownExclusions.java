package org.holdfast.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.child.Held;
import org.holdfast.child.Reach;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.platform.Stored;

/** Which exclusions became known lately, for all children in reach in one statement. */
@ApplicationScoped
public class KnownExclusions {
    /** A later row of the same exclusion is a correction: what counts is when it was first recorded. */
    private static final String SELECT =
            "select x.child_id, x.exclusion_id, x.category, x.valid_from, min(f.recorded_at) from exclusion x"
                    + " join exclusion f on f.exclusion_id = x.exclusion_id"
                    + " where x.superseded_at is null and x.status = 'IN_FORCE' and x.recorded_at > ?"
                    + " and x.child_id in (select r.child_id from (%s) r where r.early = 0)"
                    + " group by x.child_id, x.exclusion_id, x.category, x.valid_from"
                    + " having min(f.recorded_at) > ? order by x.child_id, x.valid_from, x.exclusion_id";

    private static final String PAST =
            "select x.child_id, x.exclusion_id, x.category, x.valid_from, min(f.recorded_at) from exclusion x"
                    + " join exclusion f on f.exclusion_id = x.exclusion_id"
                    + " where x.status = 'IN_FORCE' and x.valid_from <= ? and " + Held.known("x")
                    + " and x.child_id in (select r.child_id from (%s) r)"
                    + " group by x.child_id, x.exclusion_id, x.category, x.valid_from"
                    + " having min(f.recorded_at) > ? order by x.child_id, x.valid_from, x.exclusion_id";

    @Inject
    EntityManager em;

    /** Those in force today that were first recorded after a moment, by first day; one that begins later is among them. */
    public Map<ChildId, List<KnownExclusion>> after(Reach reach, Instant moment) {
        Timestamp since = Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        List<Object> values = new ArrayList<>(List.of(since));
        values.addAll(reach.values());
        values.add(since);
        return known(SELECT.formatted(reach.sql()), values);
    }

    /** As {@link #after(Reach, Instant)}, as at a pair: those begun by the day and in force as known then. */
    public Map<ChildId, List<KnownExclusion>> after(Reach reach, Instant moment, AsAt at) {
        List<Object> values = new ArrayList<>(List.of(Date.valueOf(at.on())));
        values.addAll(Held.knownValues(at));
        values.addAll(reach.values());
        values.add(Held.moment(moment));
        return known(PAST.formatted(reach.sql()), values);
    }

    private Map<ChildId, List<KnownExclusion>> known(String sql, List<Object> values) {
        Map<ChildId, List<KnownExclusion>> known = new HashMap<>();
        for (Object row : (List<?>) Reach.query(em, sql, values).getResultList()) {
            Object[] cells = (Object[]) row;
            known.computeIfAbsent(new ChildId((String) cells[0]), id -> new ArrayList<>())
                    .add(new KnownExclusion(
                            (String) cells[1],
                            Category.valueOf((String) cells[2]),
                            day(cells[3]),
                            Stored.moment(cells[4])));
        }
        return known;
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
