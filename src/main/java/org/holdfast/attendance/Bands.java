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

/** The year so far of all children in reach, from the sums beside the registers, in one query. */
@ApplicationScoped
class Bands {
    private static final String SUMS = "select s.child_id, sum(s.possible), sum(s.attending), sum(s.authorised),"
            + " sum(s.unauthorised), sum(s.late), sum(s.marked) from register_sum s where s.start_year = ?"
            + " and s.child_id in (select r.child_id from (%s) r where r.early = 0) group by s.child_id";

    @Inject
    EntityManager em;

    Map<ChildId, Tally> yearToDate(Reach reach, int year) {
        List<Object> values = new ArrayList<>();
        values.add(year);
        values.addAll(reach.values());
        Map<ChildId, Tally> tallies = new HashMap<>();
        for (Object row : (List<?>)
                Reach.query(em, SUMS.formatted(reach.sql()), values).getResultList()) {
            Object[] cells = (Object[]) row;
            tallies.put(
                    new ChildId((String) cells[0]),
                    new Tally(
                            number(cells[1]),
                            number(cells[2]),
                            number(cells[3]),
                            number(cells[4]),
                            number(cells[5]),
                            number(cells[6])));
        }
        return tallies;
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }
}
