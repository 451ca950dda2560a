package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;

/** Marks of many children, without their ages: one query for two register years. */
@ApplicationScoped
class JoinedMarks {
    private static final String SELECT = "select g.child_id, g.start_year, g.marks from register_year g"
            + " where g.start_year in (?, ?) and g.child_id in (select r.child_id from (%s) r) order by g.school_id";

    @Inject
    EntityManager em;

    /** Of this register year and the one before. */
    Map<ChildId, Map<Integer, Marks>> of(Reach reach, int year) {
        List<Object> values = new ArrayList<>(List.of(year, year - 1));
        values.addAll(reach.values());
        Map<ChildId, Map<Integer, Marks>> all = new HashMap<>();
        for (Object row : (List<?>) Reach.query(em, SELECT.formatted(reach.sql()), values).getResultList()) {
            Object[] cells = (Object[]) row;
            all.computeIfAbsent(new ChildId((String) cells[0]), id -> new HashMap<>())
                    .putIfAbsent(((Number) cells[1]).intValue(), new Marks((byte[]) cells[2]));
        }
        return all;
    }
}
