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
            "select t.child_id, sum(t.possible), sum(t.attending), sum(t.authorised), sum(t.unauthorised), sum(t.late),"
                    + " sum(t.marked), min(t.register_id) = max(t.register_id)";
    private static final String ALL = " from (select distinct r.child_id as child_id from (%s) r where r.early = 0) k"
            + " join register_total t on t.child_id = k.child_id and t.start_year = ? group by t.child_id";

    /** Begins with who may be in the list; {@link Tally#persistent} decides. */
    private static final String MAY_BE_PERSISTENT = " from register_total t where t.child_id in"
            + " (select r.child_id from (%s) r where r.early = 0)"
            + " and t.start_year = ? and t.may_be_persistent = 1 group by t.child_id";

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
        return tallies(reach, year, ALL);
    }

    /** Those of {@link #yearToDate} by {@link AttendanceRule#PERSISTENT_ABSENCE}, without fetching all others. */
    public Map<ChildId, Tally> persistent(Reach reach, int year) {
        Map<ChildId, Tally> tallies = tallies(reach, year, MAY_BE_PERSISTENT);
        tallies.values().removeIf(tally -> !tally.persistent());
        return tallies;
    }

    private Map<ChildId, Tally> tallies(Reach reach, int year, String which) {
        Map<ChildId, Tally> tallies = new HashMap<>();
        Set<String> several = new TreeSet<>();
        for (Object row : sums(reach, year, which)) {
            Object[] cells = (Object[]) row;
            tallies.put(new ChildId((String) cells[0]), tally(cells));
            if (!alone(cells[7])) {
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

    private List<?> sums(Reach reach, int year, String which) {
        List<Object> values = new ArrayList<>(reach.values());
        values.add(year);
        return Reach.query(em, SUMS + which.formatted(reach.sql()), values).getResultList();
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

    /** Truth is a number on one database and a boolean on the other. */
    private static boolean alone(Object cell) {
        return cell instanceof Boolean truth ? truth : number(cell) == 1;
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }
}
