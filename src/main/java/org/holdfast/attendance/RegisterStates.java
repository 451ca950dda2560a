package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;

/** In what state the registers of many children are, without their marks. */
@ApplicationScoped
public class RegisterStates {
    private static final String SELECT = "select y.child_id, y.id, y.start_year, y.version, y.changed_at"
            + " from register_year y where y.start_year in (?, ?)"
            + " and y.child_id in (select r.child_id from (%s) r where r.early = 0) order by y.id";

    @Inject
    EntityManager em;

    /** Of a year and the one before, in one query. */
    public Map<ChildId, List<RegisterState>> of(Reach reach, int year) {
        List<Object> values = new ArrayList<>(List.of(year, year - 1));
        values.addAll(reach.values());
        Map<ChildId, List<RegisterState>> states = new HashMap<>();
        for (Object row :
                (List<?>) Reach.query(em, SELECT.formatted(reach.sql()), values).getResultList()) {
            Object[] cells = (Object[]) row;
            states.computeIfAbsent(new ChildId((String) cells[0]), child -> new ArrayList<>())
                    .add(new RegisterState(
                            (String) cells[1],
                            ((Number) cells[2]).intValue(),
                            ((Number) cells[3]).intValue(),
                            moment(cells[4])));
        }
        return states;
    }

    private static LocalDateTime moment(Object cell) {
        return cell instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) cell;
    }
}
