package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;

/**
 * The same few sessions of many children's registers in one statement, those of several schools joined by
 * {@link AttendanceRule#MAIN_SCHOOL_MARKS}.
 */
@ApplicationScoped
class MarkWindows {
    private static final String SELECT = "select y.child_id, substring(y.marks, ?, ?), case when exists (select 1 from"
            + " enrolment e where e.child_id = y.child_id and e.school_id = y.school_id and e.kind = 'MAIN'"
            + " and e.superseded_at is null and e.valid_from <= ? and (e.valid_to is null or e.valid_to > ?))"
            + " then 0 else 1 end as others from register_year y where y.start_year = ? and ";
    private static final String REACHED = "y.child_id in (select r.child_id from (%s) r)";
    private static final String CHANGED = "y.changed_at >= ? and exists (select 1 from care_status s where s.child_id ="
            + " y.child_id and s.kind = 'LOOKED_AFTER' and s.superseded_at is null and s.valid_from <= ?"
            + " and (s.valid_to is null or s.valid_to > ?)) and " + REACHED;
    private static final String ORDER = " order by 3, 1";

    @Inject
    EntityManager em;

    @Inject
    MarkCodes codes;

    /** The two sessions of a day. */
    Map<ChildId, byte[]> on(LocalDate day, Reach reach) {
        List<Object> values = head(day, Slot.index(Slot.yearOf(day), day), 2);
        values.addAll(reach.values());
        return read(REACHED.formatted(reach.sql()), values);
    }

    /** All sessions of a register year up to the end of a day; the byte at an index is that of the session. */
    Map<ChildId, byte[]> upTo(LocalDate day, Reach reach) {
        List<Object> values = head(day, 0, Slot.index(Slot.yearOf(day), day) + 2);
        values.addAll(reach.values());
        return read(REACHED.formatted(reach.sql()), values);
    }

    /** The two sessions of today, of children in care alone whose registers changed since a moment. */
    Map<ChildId, byte[]> inCareChangedSince(Instant moment, Reach reach) {
        Date day = Date.valueOf(reach.today());
        List<Object> values = head(reach.today(), Slot.index(Slot.yearOf(reach.today()), reach.today()), 2);
        values.addAll(List.of(Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)), day, day));
        values.addAll(reach.values());
        return read(CHANGED.formatted(reach.sql()), values);
    }

    /** The two sessions of a day of some children. */
    Map<ChildId, byte[]> on(LocalDate day, Collection<ChildId> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        List<Object> values = head(day, Slot.index(Slot.yearOf(day), day), 2);
        children.forEach(child -> values.add(child.id()));
        return read(
                "y.child_id in (" + String.join(", ", Collections.nCopies(children.size(), "?")) + ")", values);
    }

    private static List<Object> head(LocalDate day, int from, int length) {
        Date date = Date.valueOf(day);
        return new ArrayList<>(List.of(from + 1, length, date, date, Slot.yearOf(day)));
    }

    private Map<ChildId, byte[]> read(String condition, List<Object> values) {
        CodeTable table = codes.table();
        Map<ChildId, byte[]> joined = new HashMap<>();
        for (Object row : (List<?>) Reach.query(em, SELECT + condition + ORDER, values).getResultList()) {
            Object[] cells = (Object[]) row;
            joined.merge(new ChildId((String) cells[0]), (byte[]) cells[1], (main, other) -> join(table, main, other));
        }
        return joined;
    }

    private static byte[] join(CodeTable table, byte[] main, byte[] other) {
        byte[] joined = main.clone();
        for (int i = 0; i < joined.length; i++) {
            if (other[i] != CodeTable.NONE && (joined[i] == CodeTable.NONE || table.letter(joined[i]).equals("D"))) {
                joined[i] = other[i];
            }
        }
        return joined;
    }
}
