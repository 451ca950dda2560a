package org.holdfast.child;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.ChildState.Since;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/** Care, school and home of all children in reach, in one query. Those who died are not among them. */
@ApplicationScoped
public class ChildStates {
    private static final String CURRENT =
            "%1$s.superseded_at is null and %1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to > ?)";

    /** The first day in care that no earlier row of care leads up to. */
    private static final String BEGAN =
            "select max(s1.valid_from) from care_status s1 where s1.child_id = c.id and s1.kind = 'LOOKED_AFTER'"
                    + " and s1.superseded_at is null and s1.valid_from <= ? and not exists (select 1 from care_status s0"
                    + " where s0.child_id = s1.child_id and s0.kind = 'LOOKED_AFTER' and s0.superseded_at is null"
                    + " and s0.valid_from < s1.valid_from and (s0.valid_to is null or s0.valid_to >= s1.valid_from))";

    /** First recorded: a row that corrects another does not make the same change new. */
    private static final String SELECT =
            "select c.id, s.kind, s.authority_id, e.school_id, g.authority_id, e.valid_from,"
                    + " (select min(e2.recorded_at) from enrolment e2 where e2.child_id = c.id and e2.school_id = e.school_id"
                    + " and e2.valid_from = e.valid_from), p.id, p.valid_from,"
                    + " (select min(p2.recorded_at) from placement p2 where p2.child_id = c.id"
                    + " and p2.valid_from = p.valid_from and p2.moved_home = true), c.born_on, b.valid_from, b.source"
                    + " from child c"
                    + " left join care_status s on s.child_id = c.id and " + CURRENT.formatted("s")
                    + " left join enrolment e on e.child_id = c.id and " + CURRENT.formatted("e")
                    + " left join school g on g.id = e.school_id"
                    + " left join placement p on p.child_id = c.id and p.superseded_at is null and p.moved_home = true"
                    + " and p.valid_from = (select max(p3.valid_from) from placement p3 where p3.child_id = c.id"
                    + " and p3.superseded_at is null and p3.moved_home = true and p3.valid_from <= ?)"
                    + " left join care_status b on b.child_id = c.id and b.superseded_at is null"
                    + " and b.kind = 'LOOKED_AFTER' and s.kind = 'LOOKED_AFTER' and b.valid_from = (" + BEGAN + ")"
                    + " where c.died_on is null and c.sealed_on is null and c.id in (select r.child_id from (%s) r"
                    + " where r.early = 0)"
                    + " order by c.id, case when e.kind = 'MAIN' then 0 else 1 end, s.valid_from desc, e.valid_from desc";

    @Inject
    EntityManager em;

    public Map<ChildId, ChildState> of(Reach reach) {
        Date today = Date.valueOf(reach.today());
        List<Object> values = new ArrayList<>(List.of(today, today, today, today, today, today));
        values.addAll(reach.values());
        Map<ChildId, ChildState> states = new LinkedHashMap<>();
        for (Object row :
                (List<?>) Reach.query(em, SELECT.formatted(reach.sql()), values).getResultList()) {
            Object[] cells = (Object[]) row;
            ChildId id = new ChildId((String) cells[0]);
            states.computeIfAbsent(id, child -> state(child, cells));
        }
        return states;
    }

    private static ChildState state(ChildId id, Object[] cells) {
        return new ChildState(
                id,
                Optional.ofNullable((String) cells[1]).map(CareKind::valueOf),
                Optional.ofNullable((String) cells[2]),
                since(cells[3], cells[4], cells[5], cells[6]),
                since(cells[7], null, cells[8], cells[9]),
                day(cells[10]),
                began(cells[11], cells[12]));
    }

    private static Optional<Since> since(
            @Nullable Object id, @Nullable Object authority, @Nullable Object from, @Nullable Object known) {
        return id == null || from == null || known == null
                ? Optional.empty()
                : Optional.of(
                        new Since((String) id, Optional.ofNullable((String) authority), day(from), instant(known)));
    }

    /** What a file calls "at least since" is not the start of care. Source: safeguards 5. */
    private static Optional<LocalDate> began(@Nullable Object from, @Nullable Object source) {
        return from == null || CareSaid.AT_LEAST.equals(source) ? Optional.empty() : Optional.of(day(from));
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }

    private static Instant instant(Object cell) {
        LocalDateTime at = cell instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) cell;
        return at.toInstant(ZoneOffset.UTC);
    }
}
