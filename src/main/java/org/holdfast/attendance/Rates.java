package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.access.Caseload;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;

/**
 * Attendance of all children in reach at once. The totals beside the registers give it in one query; only where a child has
 * registers at several schools are their marks joined.
 */
@ApplicationScoped
public class Rates {
    private static final List<String> COLUMNS =
            List.of("register_id", "possible", "attending", "authorised", "unauthorised", "late", "marked");

    /** A row a register, since MySQL would write a table of its own to sort or add them up. */
    private static final String TOTALS = "select t.child_id, t." + String.join(", t.", COLUMNS)
            + " from register_total t where t.start_year = ?"
            + " and t.child_id in (select r.child_id from (%s) r where r.early = 0)";

    /** {@link Tally#persistent} decides; this leaves out most who are not. */
    private static final String MAY_BE_PERSISTENT =
            "register_total n on n.child_id = c.id and n.start_year = %d and n.may_be_persistent = 1";

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
        List<Object> values = new ArrayList<>(List.of(year));
        values.addAll(reach.values());
        return tallies(rows(TOTALS.formatted(reach.sql()), values), 1, year);
    }

    /** Those of {@link #yearToDate} by {@link AttendanceRule#PERSISTENT_ABSENCE}, without fetching all others. */
    public Map<ChildId, Tally> persistent(Caseload caseload, int year) {
        Reach reach = Reach.among(caseload, MAY_BE_PERSISTENT.formatted(year), COLUMNS);
        List<Object[]> rows = rows(reach.sql(), reach.values()).stream()
                .filter(cells -> number(cells[2]) == 0)
                .toList();
        Map<ChildId, Tally> tallies = tallies(rows, 3, year);
        tallies.values().removeIf(tally -> !tally.persistent());
        return tallies;
    }

    /** @param from the cell of the register's id, before its totals; one register may come in several rows */
    private Map<ChildId, Tally> tallies(List<Object[]> rows, int from, int year) {
        Map<ChildId, Tally> tallies = new HashMap<>();
        Set<String> several = new TreeSet<>();
        Set<Object> seen = new HashSet<>();
        for (Object[] cells : rows) {
            ChildId child = new ChildId((String) cells[0]);
            if (seen.add(cells[from]) && tallies.put(child, tally(cells, from + 1)) != null) {
                several.add(child.id());
            }
        }
        registers.joined(several, year).forEach((child, joined) -> tallies.put(child, joined.tally()));
        return tallies;
    }

    /** The marks of every child with a register in a year; one query, and two for each two hundred with several registers. */
    public Map<ChildId, JoinedYear> joined(Reach reach, int year) {
        return registers.joined(reach, year);
    }

    /** One child's or many children's: {@link AttendanceRule#GROUP_RATE_IS_A_RATIO_OF_SUMS}. */
    public static Tally group(Map<ChildId, Tally> tallies) {
        return tallies.values().stream().reduce(Tally.NOTHING, Tally::plus);
    }

    private List<Object[]> rows(String sql, List<Object> values) {
        return ((List<?>) Reach.query(em, sql, values).getResultList())
                .stream().map(row -> (Object[]) row).toList();
    }

    private static Tally tally(Object[] cells, int from) {
        return new Tally(
                number(cells[from]),
                number(cells[from + 1]),
                number(cells[from + 2]),
                number(cells[from + 3]),
                number(cells[from + 4]),
                number(cells[from + 5]));
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }
}
