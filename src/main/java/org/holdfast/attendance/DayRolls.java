package org.holdfast.attendance;

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
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;

/** At which school each child in reach was on a day. */
@ApplicationScoped
public class DayRolls {
    private static final String SELECT =
            "select c.id, e.school_id from child c left join enrolment e on e.child_id = c.id"
                    + " and e.superseded_at is null and e.valid_from <= ? and (e.valid_to is null or e.valid_to > ?)"
                    + " where c.id in (select r.child_id from (%s) r where r.early = 0)"
                    + " order by c.id, case when e.kind = 'MAIN' then 0 else 1 end, e.valid_from desc, e.school_id";

    @Inject
    EntityManager em;

    /** The main school or else any other; empty for a child who was on no roll. */
    public Map<ChildId, Optional<String>> on(Reach reach, LocalDate day) {
        List<Object> values = new ArrayList<>(List.of(Date.valueOf(day), Date.valueOf(day)));
        values.addAll(reach.values());
        Map<ChildId, Optional<String>> roll = new LinkedHashMap<>();
        for (Object row :
                (List<?>) Reach.query(em, SELECT.formatted(reach.sql()), values).getResultList()) {
            Object[] cells = (Object[]) row;
            roll.putIfAbsent(new ChildId((String) cells[0]), Optional.ofNullable((String) cells[1]));
        }
        return roll;
    }
}
