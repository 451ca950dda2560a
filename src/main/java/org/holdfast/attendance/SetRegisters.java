package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;

/** Registers of many children at once, joined as {@link ChildRegisters} joins those of one. */
@ApplicationScoped
public class SetRegisters {
    private static final String REACHED = "(select r.child_id from (%s) r where r.early = 0)";
    private static final String MARKS = "select y.child_id, y.school_id, y.marks from register_year y"
            + " where y.start_year = ? and y.child_id in ";

    @Inject
    EntityManager em;

    @Inject
    MarkCodes codes;

    @Inject
    Stays stays;

    @Inject
    Disputes disputes;

    public Map<ChildId, JoinedYear> joined(Reach reach, int year) {
        return joined(REACHED.formatted(reach.sql()), reach.values(), year);
    }

    public Map<ChildId, JoinedYear> joined(Collection<String> children, int year) {
        Map<ChildId, JoinedYear> found = new HashMap<>();
        AtOnce.of(children).forEach(some -> found.putAll(joined(AtOnce.marks(some), some, year)));
        return found;
    }

    /** Of some of those in reach: few are named, many are picked from all in reach, so there is no statement more. */
    public Map<ChildId, JoinedYear> joined(Reach reach, Set<String> some, int year) {
        if (some.size() <= AtOnce.MANY) {
            return joined(some, year);
        }
        Map<ChildId, JoinedYear> found = new HashMap<>(joined(reach, year));
        found.keySet().removeIf(child -> !some.contains(child.id()));
        return found;
    }

    private Map<ChildId, JoinedYear> joined(String children, List<?> values, int year) {
        Map<String, List<SchoolMarks>> kept = new LinkedHashMap<>();
        for (Object[] row : rows(MARKS + children, values, year)) {
            kept.computeIfAbsent((String) row[0], child -> new ArrayList<>())
                    .add(new SchoolMarks((String) row[1], new Marks((byte[]) row[2])));
        }
        List<String> several = Joining.several(kept);
        return new Joining(codes.table()).all(year, kept, stays.in(several, year), disputes.rulings(several, year));
    }

    private List<Object[]> rows(String sql, List<?> values, int year) {
        List<Object> all = new ArrayList<>(List.of(year));
        all.addAll(values);
        return ((List<?>) Reach.query(em, sql, all).getResultList())
                .stream().map(row -> (Object[]) row).toList();
    }
}
