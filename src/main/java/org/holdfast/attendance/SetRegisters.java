package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.jspecify.annotations.Nullable;

/** Registers of many children at once, joined as {@link ChildRegisters} joins those of one. */
@ApplicationScoped
class SetRegisters {
    private static final String REACHED = "(select r.child_id from (%s) r where r.early = 0)";
    private static final String MARKS = "select y.child_id, y.school_id, y.marks from register_year y"
            + " where y.start_year = ? and y.child_id in ";
    private static final String STAYS = "select e.child_id, e.school_id, e.kind, e.valid_from, e.valid_to from enrolment e"
            + " where e.superseded_at is null and e.valid_from < ? and (e.valid_to is null or e.valid_to > ?)"
            + " and e.child_id in (select y.child_id from register_year y where y.start_year = ?"
            + " group by y.child_id having count(*) > 1) and e.child_id in ";

    /** Children named in one query: placeholders are not endless. */
    private static final int AT_ONCE = 1000;

    @Inject
    EntityManager em;

    @Inject
    MarkCodes codes;

    Map<ChildId, JoinedYear> joined(Reach reach, int year) {
        return joined(REACHED.formatted(reach.sql()), reach.values(), year);
    }

    Map<ChildId, JoinedYear> joined(Collection<String> children, int year) {
        List<String> all = List.copyOf(children);
        Map<ChildId, JoinedYear> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            String marks = "(" + "?, ".repeat(some.size() - 1) + "?)";
            found.putAll(joined(marks, List.copyOf(some), year));
        }
        return found;
    }

    private Map<ChildId, JoinedYear> joined(String children, List<?> values, int year) {
        Map<String, List<SchoolMarks>> kept = new LinkedHashMap<>();
        for (Object[] row : rows(MARKS + children, values, year)) {
            kept.computeIfAbsent((String) row[0], child -> new ArrayList<>())
                    .add(new SchoolMarks((String) row[1], new Marks((byte[]) row[2])));
        }
        boolean several = kept.values().stream().anyMatch(registers -> registers.size() > 1);
        Map<String, List<Stay>> stays = several ? stays(children, values, year) : Map.of();
        Joining joining = new Joining(codes.table());
        Map<ChildId, JoinedYear> joined = new HashMap<>();
        kept.forEach((child, registers) -> joined.put(
                new ChildId(child),
                joining.of(year, registers, stays.getOrDefault(child, List.of()), Rulings.NONE)));
        return joined;
    }

    private Map<String, List<Stay>> stays(String children, List<?> values, int year) {
        Map<String, List<Stay>> stays = new HashMap<>();
        Date first = Date.valueOf(Slot.firstDay(year));
        Date next = Date.valueOf(Slot.firstDay(year + 1));
        for (Object[] row : rows(STAYS + children, values, next, first, year)) {
            stays.computeIfAbsent((String) row[0], child -> new ArrayList<>())
                    .add(new Stay((String) row[1], "MAIN".equals(row[2]), new Period(from(row[3]), day(row[4]))));
        }
        return stays;
    }

    private List<Object[]> rows(String sql, List<?> values, Object... before) {
        List<Object> all = new ArrayList<>(List.of(before));
        all.addAll(values);
        return ((List<?>) Reach.query(em, sql, all).getResultList())
                .stream().map(row -> (Object[]) row).toList();
    }

    private static LocalDate from(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }

    private static @Nullable LocalDate day(@Nullable Object cell) {
        return cell == null ? null : from(cell);
    }
}
