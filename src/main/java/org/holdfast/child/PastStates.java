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
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.platform.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Care, school, home and recorded need of children as at a pair, in two statements; see {@link ChildStates} for today.
 * Nothing in it depends on the moment at which it is asked.
 */
@ApplicationScoped
public class PastStates {
    /** First recorded: a row that corrects another does not make the same change new. */
    private static final String SELECT =
            "select c.id, s.kind, s.authority_id, e.school_id, g.authority_id, e.valid_from,"
                    + " (select min(e2.recorded_at) from enrolment e2 where e2.child_id = c.id and e2.school_id = e.school_id"
                    + " and e2.valid_from = e.valid_from), p.id, p.valid_from,"
                    + " (select min(p2.recorded_at) from placement p2 where p2.child_id = c.id"
                    + " and p2.valid_from = p.valid_from and p2.moved_home = true), c.born_on, n.level, q.type_code, d.id"
                    + " from child c join care_status s on s.child_id = c.id and " + Held.sql("s")
                    + " left join enrolment e on e.child_id = c.id and " + Held.sql("e")
                    + " left join school g on g.id = e.school_id"
                    + " left join placement p on p.child_id = c.id and p.moved_home = true and " + Held.known("p")
                    + " and p.valid_from = (select max(p3.valid_from) from placement p3 where p3.child_id = c.id"
                    + " and p3.moved_home = true and p3.valid_from <= ? and " + Held.known("p3") + ")"
                    + " left join placement q on q.child_id = c.id and " + Held.sql("q")
                    + " left join attachment_need n on n.child_id = c.id and " + Held.sql("n")
                    + " left join disclosure d on d.child_id = c.id and " + Held.sql("d")
                    + " where c.id in (select r.child_id from (%s) r) order by c.id, s.valid_from desc, s.id,"
                    + " case when e.kind = 'MAIN' then 0 else 1 end, e.valid_from desc, e.id, p.id, q.valid_from desc, q.id,"
                    + " n.valid_from desc, n.id, d.id";

    @Inject
    EntityManager em;

    @Inject
    CareStretches stretches;

    /** @param reach whom to count, by the same pair: {@link Reach#counted}; or whom a reader reaches today */
    public Map<ChildId, PastState> of(Reach reach, AsAt at) {
        List<Object> held = Held.values(at);
        List<Object> values = new ArrayList<>(held);
        values.addAll(held);
        values.addAll(Held.knownValues(at));
        values.add(Date.valueOf(at.on()));
        values.addAll(Held.knownValues(at));
        values.addAll(held);
        values.addAll(held);
        values.addAll(held);
        values.addAll(reach.values());
        Map<ChildId, CareStretches.Stretch> care = stretches.of(reach, at);
        Map<ChildId, PastState> states = new LinkedHashMap<>();
        for (Object row :
                (List<?>) Reach.query(em, SELECT.formatted(reach.sql()), values).getResultList()) {
            Object[] cells = (Object[]) row;
            ChildId id = new ChildId((String) cells[0]);
            states.computeIfAbsent(id, child -> state(child, cells, Optional.ofNullable(care.get(child))));
        }
        return states;
    }

    private static PastState state(ChildId id, Object[] cells, Optional<CareStretches.Stretch> care) {
        ChildState state = new ChildState(
                id,
                Optional.of(CareKind.valueOf((String) cells[1])),
                Optional.ofNullable((String) cells[2]),
                since(cells[3], cells[4], cells[5], cells[6]),
                since(cells[7], null, cells[8], cells[9]),
                day(cells[10]),
                care.filter(stretch -> !stretch.atLeast()).map(CareStretches.Stretch::from));
        return new PastState(
                state,
                Optional.ofNullable((String) cells[11]).map(AttachmentNeed.Level::valueOf),
                Optional.ofNullable((String) cells[12]),
                cells[13] != null);
    }

    private static Optional<Since> since(
            @Nullable Object id, @Nullable Object authority, @Nullable Object from, @Nullable Object known) {
        return id == null || from == null || known == null
                ? Optional.empty()
                : Optional.of(new Since(
                        (String) id, Optional.ofNullable((String) authority), day(from), Stored.moment(known)));
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
