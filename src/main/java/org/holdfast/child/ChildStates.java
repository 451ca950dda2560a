package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.ChildState.Since;
import org.holdfast.kernel.ChildId;
import org.holdfast.platform.Stored;
import org.jspecify.annotations.Nullable;

/** Care, school and home of all children in reach, in one query. Those who died are not among them. */
@ApplicationScoped
public class ChildStates {
    private static final String CURRENT =
            "%1$s.superseded_at is null and %1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to > ?)";

    /** The latest row in care that no earlier row of care leads up to: looked for backwards, it is found at once. */
    private static final String BEGAN =
            "select s1.id from care_status s1 where s1.child_id = c.id and s1.kind = 'LOOKED_AFTER'"
                    + " and s1.superseded_at is null and s1.valid_from <= ? and not exists (select 1 from care_status s0"
                    + " where s0.child_id = s1.child_id and s0.kind = 'LOOKED_AFTER' and s0.superseded_at is null"
                    + " and s0.valid_from < s1.valid_from and (s0.valid_to is null or s0.valid_to >= s1.valid_from))"
                    + " order by s1.valid_from desc limit 1";

    /** By its id: to ask of each earlier home whether it is the last would take the square of their number. */
    private static final String HOME =
            "select p3.id from placement p3 where p3.child_id = c.id and p3.superseded_at is null"
                    + " and p3.moved_home = true and p3.valid_from <= ? order by p3.valid_from desc limit 1";

    /** What is looked for backwards is looked for here, once a child, and met below by its id. */
    private static final String TODAY =
            "select c.id, c.born_on, s.kind, s.authority_id, s.valid_from as in_care, e.kind as place, e.school_id,"
                    + " e.valid_from as placed, (" + HOME + ") as home_id,"
                    + " case when s.kind = 'LOOKED_AFTER' then (" + BEGAN + ") else null end as began_id"
                    + " from child c"
                    + " left join care_status s on s.child_id = c.id and " + CURRENT.formatted("s")
                    + " left join enrolment e on e.child_id = c.id and " + CURRENT.formatted("e")
                    + " where c.died_on is null and c.sealed_on is null and c.id in (select r.child_id from (%s) r"
                    + " where r.early = 0)";

    /** First recorded: a row that corrects another does not make the same change new. */
    private static final String SELECT =
            "select /*+ NO_MERGE(t) */ t.id, t.kind, t.authority_id, t.school_id, g.authority_id as area_id, t.placed,"
                    + " (select min(e2.recorded_at) from enrolment e2 where e2.child_id = t.id and e2.school_id = t.school_id"
                    + " and e2.valid_from = t.placed), p.id as home, p.valid_from as moved,"
                    + " (select min(p2.recorded_at) from placement p2 where p2.child_id = t.id"
                    + " and p2.valid_from = p.valid_from and p2.moved_home = true), t.born_on, b.valid_from, b.source"
                    + " from (" + TODAY + ") t"
                    + " left join school g on g.id = t.school_id"
                    + " left join placement p on p.id = t.home_id"
                    + " left join care_status b on b.id = t.began_id"
                    + " order by t.id, case when t.place = 'MAIN' then 0 else 1 end, t.in_care desc, t.placed desc";

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
                : Optional.of(new Since(
                        (String) id, Optional.ofNullable((String) authority), day(from), Stored.moment(known)));
    }

    /** What a file calls "at least since" is not the start of care. Source: safeguards 5. */
    private static Optional<LocalDate> began(@Nullable Object from, @Nullable Object source) {
        return from == null || CareSaid.AT_LEAST.equals(source) ? Optional.empty() : Optional.of(day(from));
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
