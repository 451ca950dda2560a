package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.child.Held;
import org.holdfast.child.Reach;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.Period;
import org.jspecify.annotations.Nullable;

/** At which schools the children were in a year who have registers at several. */
@ApplicationScoped
class Stays {
    private static final String SELECT =
            "select e.child_id, e.school_id, e.kind, e.valid_from, e.valid_to from enrolment e"
                    + " where {believed} and e.valid_from < ? and (e.valid_to is null or e.valid_to > ?)"
                    + " and e.child_id in ";

    @Inject
    EntityManager em;

    /**
     * @param children with several registers in the year; the marks of any other need no stays
     * @return by id of the child
     */
    Map<String, List<Stay>> in(Collection<String> children, int year) {
        return in(children, year, "e.superseded_at is null", List.of());
    }

    /** The same as known at the instant of a pair. */
    Map<String, List<Stay>> in(Collection<String> children, int year, AsAt at) {
        return in(children, year, Held.known("e"), Held.knownValues(at));
    }

    private Map<String, List<Stay>> in(Collection<String> children, int year, String believed, List<Object> first) {
        Map<String, List<Stay>> stays = new HashMap<>();
        AtOnce.of(children).forEach(some -> {
            for (Object row : rows(some, year, believed, first)) {
                Object[] cells = (Object[]) row;
                stays.computeIfAbsent((String) cells[0], child -> new ArrayList<>())
                        .add(stay(cells));
            }
        });
        return stays;
    }

    private List<?> rows(List<String> children, int year, String believed, List<Object> first) {
        List<Object> values = new ArrayList<>(first);
        values.add(Date.valueOf(Slot.firstDay(year + 1)));
        values.add(Date.valueOf(Slot.firstDay(year)));
        values.addAll(children);
        return Reach.query(em, SELECT.replace("{believed}", believed) + AtOnce.marks(children), values)
                .getResultList();
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
