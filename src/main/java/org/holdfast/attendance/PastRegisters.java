package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.child.Held;
import org.holdfast.child.Reach;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;

/**
 * Registers as they were known at an instant: what replaced a mark later is taken back, and a first mark that came here later
 * is not there yet, whenever the school had said it.
 */
@ApplicationScoped
public class PastRegisters {
    private static final String IN_REACH = " in (select r.child_id from (%s) r)";
    private static final String MARKS =
            "select y.child_id, y.school_id, y.id, y.marks, coalesce(y.arrived, y.ages) from register_year y"
                    + " where y.start_year = ? and y.child_id" + IN_REACH + " order by y.child_id, y.school_id";

    /** What was replaced last comes first, so that of several the mark before the first of them stays. */
    private static final String REPLACED = "select k.register_id, k.slot, k.old_symbol from mark_change k"
            + " join register_year y on y.id = k.register_id where y.start_year = ? and k.changed_at > ?"
            + " and y.child_id" + IN_REACH + " order by k.changed_at desc, k.id desc";

    @Inject
    EntityManager em;

    @Inject
    MarkCodes codes;

    @Inject
    Stays stays;

    @Inject
    Disputes disputes;

    /** A mark that stood before it was replaced. */
    private record Replaced(int slot, byte symbol) {}

    /** The whole year as known then; the pair's day is for the caller to cut at. */
    public Map<ChildId, JoinedYear> joined(Reach reach, int year, AsAt at) {
        Map<String, List<SchoolMarks>> kept = kept(reach, year, at);
        List<String> several = Joining.several(kept);
        return new Joining(codes.table())
                .all(year, kept, stays.in(several, year, at), disputes.rulings(several, year, at));
    }

    private Map<String, List<SchoolMarks>> kept(Reach reach, int year, AsAt at) {
        Map<String, List<Replaced>> replaced = replaced(reach, year, at);
        List<Object> values = new ArrayList<>(List.of(year));
        values.addAll(reach.values());
        int known = Ages.seconds(year, at.known());
        Map<String, List<SchoolMarks>> kept = new LinkedHashMap<>();
        for (Object[] row : rows(MARKS.formatted(reach.sql()), values)) {
            byte[] marks = before((byte[]) row[3], Ages.read((byte[]) row[4]), known);
            replaced.getOrDefault((String) row[2], List.of()).forEach(one -> marks[one.slot] = one.symbol);
            kept.computeIfAbsent((String) row[0], child -> new ArrayList<>())
                    .add(new SchoolMarks((String) row[1], new Marks(marks)));
        }
        return kept;
    }

    private static byte[] before(byte[] marks, Ages ages, int known) {
        byte[] then = marks.clone();
        for (int i = 0; i < then.length; i++) {
            if (ages.at(i) > known) {
                then[i] = CodeTable.NONE;
            }
        }
        return then;
    }

    private Map<String, List<Replaced>> replaced(Reach reach, int year, AsAt at) {
        List<Object> values = new ArrayList<>(List.of(year, Held.moment(at.known())));
        values.addAll(reach.values());
        Map<String, List<Replaced>> replaced = new HashMap<>();
        for (Object[] row : rows(REPLACED.formatted(reach.sql()), values)) {
            replaced.computeIfAbsent((String) row[0], register -> new ArrayList<>())
                    .add(new Replaced(((Number) row[1]).intValue(), ((Number) row[2]).byteValue()));
        }
        return replaced;
    }

    private List<Object[]> rows(String sql, List<Object> values) {
        return ((List<?>) Reach.query(em, sql, values).getResultList())
                .stream().map(Object[].class::cast).toList();
    }
}
