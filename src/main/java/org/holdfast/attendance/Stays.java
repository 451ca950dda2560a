package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.child.Reach;
import org.holdfast.kernel.Period;
import org.jspecify.annotations.Nullable;

/** At which schools the children were in a year who have registers at several. */
@ApplicationScoped
class Stays {
    private static final String SELECT =
            "select e.child_id, e.school_id, e.kind, e.valid_from, e.valid_to from enrolment e"
                    + " where e.superseded_at is null and e.valid_from < ? and (e.valid_to is null or e.valid_to > ?)"
                    + " and e.child_id in (select y.child_id from register_year y where y.start_year = ?"
                    + " group by y.child_id having count(*) > 1) and e.child_id in ";

    @Inject
    EntityManager em;

    /**
     * @param children a list or query in brackets, with a question mark for each of the values
     * @return by id of the child
     */
    Map<String, List<Stay>> in(String children, List<?> values, int year) {
        List<Object> all = new ArrayList<>();
        all.add(Date.valueOf(Slot.firstDay(year + 1)));
        all.add(Date.valueOf(Slot.firstDay(year)));
        all.add(year);
        all.addAll(values);
        Map<String, List<Stay>> stays = new HashMap<>();
        for (Object row : (List<?>) Reach.query(em, SELECT + children, all).getResultList()) {
            Object[] cells = (Object[]) row;
            stays.computeIfAbsent((String) cells[0], child -> new ArrayList<>()).add(stay(cells));
        }
        return stays;
    }

    private static Stay stay(Object[] cells) {
        return new Stay((String) cells[1], "MAIN".equals(cells[2]), new Period(from(cells[3]), to(cells[4])));
    }

    private static LocalDate from(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }

    private static @Nullable LocalDate to(@Nullable Object cell) {
        return cell == null ? null : from(cell);
    }
}
