package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;

/**
 * Attendance of all children in reach at once. The sums beside the registers give it in one query; only where a child has
 * registers at several schools are their marks joined.
 */
@ApplicationScoped
public class Rates {
    private static final String SUMS =
            "select s.child_id, sum(s.possible), sum(s.attending), sum(s.authorised), sum(s.unauthorised), sum(s.late),"
                    + " sum(s.marked), count(distinct s.register_id) from register_sum s where s.start_year = ?"
                    + " and s.child_id in (select r.child_id from (%s) r where r.early = 0) group by s.child_id";

    @Inject
    EntityManager em;

    @Inject
    SetRegisters registers;

    /**
     * The year so far of every child with marks in it, by {@link AttendanceRule#ATTENDANCE_RATE}.
     *
     * @param year calendar year of its 1 August
     */
    public Map<ChildId, Tally> yearToDate(Reach reach, int year) {
        Map<ChildId, Tally> tallies = new HashMap<>();
        Set<String> several = new TreeSet<>();
        for (Object row : sums(reach, year)) {
            Object[] cells = (Object[]) row;
            tallies.put(new ChildId((String) cells[0]), tally(cells));
            if (number(cells[7]) > 1) {
                several.add((String) cells[0]);
            }
        }
        registers.joined(several, year).forEach((child, joined) -> tallies.put(child, joined.tally()));
        return tallies;
    }

    /** The marks of every child with a register in a year; three queries whatever the number. */
    public Map<ChildId, JoinedYear> joined(Reach reach, int year) {
        return registers.joined(reach, year);
    }

    /** One child's or many children's: {@link AttendanceRule#GROUP_RATE_IS_A_RATIO_OF_SUMS}. */
    public static Tally group(Map<ChildId, Tally> tallies) {
        return tallies.values().stream().reduce(Tally.NOTHING, Tally::plus);
    }

    private List<?> sums(Reach reach, int year) {
        List<Object> values = new ArrayList<>();
        values.add(year);
        values.addAll(reach.values());
        return Reach.query(em, SUMS.formatted(reach.sql()), values).getResultList();
    }

    private static Tally tally(Object[] cells) {
        return new Tally(
                number(cells[1]),
                number(cells[2]),
                number(cells[3]),
                number(cells[4]),
                number(cells[5]),
                number(cells[6]));
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }
}
