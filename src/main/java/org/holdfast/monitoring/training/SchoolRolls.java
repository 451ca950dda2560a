package org.holdfast.monitoring.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.child.Reach;

/** How many children in reach each school has, and how many of them have a plan. */
@ApplicationScoped
public class SchoolRolls {
    @Inject
    EntityManager em;

    /** @param children who attend it in whatever kind of enrolment, today */
    public record Roll(int children, int withPlan) {
        static final Roll NONE = new Roll(0, 0);
    }

    /** By school, those that somebody in reach attends today; in one statement. */
    public Map<String, Roll> of(Reach reach) {
        List<Object> values = new ArrayList<>();
        Date today = Date.valueOf(reach.today());
        values.add(today);
        values.add(today);
        values.addAll(reach.values());
        List<?> rows = Reach.query(
                        em,
                        "select e.school_id, count(distinct e.child_id), count(distinct p.child_id) from enrolment e"
                                + " left join plan p on p.child_id = e.child_id where e.superseded_at is null"
                                + " and e.valid_from <= ? and (e.valid_to is null or e.valid_to > ?)"
                                + " and e.child_id in (select r.child_id from (" + reach.sql()
                                + ") r) and exists (select 1 from child c where c.id = e.child_id"
                                + " and c.died_on is null) group by e.school_id",
                        values)
                .getResultList();
        Map<String, Roll> rolls = new HashMap<>();
        rows.forEach(row -> {
            Object[] cells = (Object[]) row;
            rolls.put((String) cells[0], new Roll(((Number) cells[1]).intValue(), ((Number) cells[2]).intValue()));
        });
        return rolls;
    }
}
