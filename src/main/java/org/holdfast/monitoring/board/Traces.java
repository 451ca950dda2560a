package org.holdfast.monitoring.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Trace} of every child in reach; one statement. */
@ApplicationScoped
public class Traces {
    private static final String TODAY =
            "%1$s.superseded_at is null and %1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to > ?)";

    /** A move follows a home without a gap: what begins care, or comes after it, is none. */
    private static final String MOVES = "(select count(*) from placement p where p.child_id = r.child_id"
            + " and p.superseded_at is null and p.moved_home = true and p.valid_from > ? and p.valid_from <= ?"
            + " and exists (select 1 from placement p0 where p0.child_id = p.child_id and p0.superseded_at is null"
            + " and p0.valid_from < p.valid_from and (p0.valid_to is null or p0.valid_to >= p.valid_from)))";

    private static final String PLACE = "(select max(e.valid_to) from enrolment e where e.child_id = r.child_id"
            + " and e.superseded_at is null and e.valid_to <= ?)";

    private static final String KEY_PERSON = "(select max(case when k.valid_to is null or m.valid_to < k.valid_to"
            + " then m.valid_to else k.valid_to end) from key_person k join staff_member m on m.id = k.staff_id"
            + " where k.child_id = r.child_id and k.superseded_at is null and k.duty = 'KEY_PERSON'"
            + " and (k.valid_to <= ? or m.valid_to <= ?))";

    private static final String SAFE_PLACE = "(select max(x.valid_to) from safe_place x where x.child_id = r.child_id"
            + " and x.superseded_at is null and x.valid_to <= ?)";

    private static final String WORKER = "(select max(m.name) from child_access a join staff_member m on"
            + " m.id = a.holder_id where a.child_id = r.child_id and a.kind = 'SOCIAL_WORKER' and "
            + TODAY.formatted("a") + ")";

    private static final String LEGAL = "(select max(s.legal_status) from care_status s where s.child_id = r.child_id"
            + " and s.kind = 'LOOKED_AFTER' and " + TODAY.formatted("s") + ")";

    private static final String SELECT = "select r.child_id, " + LEGAL + ", " + MOVES + ", " + PLACE + ", " + KEY_PERSON
            + ", " + SAFE_PLACE + ", " + WORKER + " from (%s) r where r.early = 0";

    private static final int OTHER_DAYS = 7;

    @Inject
    EntityManager em;

    Map<ChildId, Trace> of(Reach reach) {
        LocalDate today = reach.today();
        Date day = Date.valueOf(today);
        List<Object> values = new ArrayList<>(List.of(day, day, Date.valueOf(today.minusMonths(12))));
        values.addAll(Collections.nCopies(OTHER_DAYS, day));
        values.addAll(reach.values());
        Map<ChildId, Trace> traces = new HashMap<>();
        for (Object row :
                (List<?>) Reach.query(em, SELECT.formatted(reach.sql()), values).getResultList()) {
            Object[] cells = (Object[]) row;
            traces.put(
                    new ChildId((String) cells[0]),
                    new Trace(
                            Optional.ofNullable((String) cells[1]),
                            ((Number) cells[2]).intValue(),
                            day(cells[3]),
                            day(cells[4]),
                            day(cells[5]),
                            Optional.ofNullable((String) cells[6])));
        }
        return traces;
    }

    private static Optional<LocalDate> day(@Nullable Object cell) {
        return Optional.ofNullable((Date) cell).map(Date::toLocalDate);
    }
}
