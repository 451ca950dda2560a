package org.holdfast.exclusion.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.attendance.absence.PartTimeTimetables;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.exclusion.Insiders;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.school.Terms;
import org.jspecify.annotations.Nullable;

/** What is on record for the sessions away of the children in reach. */
@ApplicationScoped
class Explanations {
    private static final String PROVIDED = "select s.exclusion_id, min(s.happens_on) from exclusion_step s"
            + " where s.kind = 'PROVISION' and s.superseded_at is null and s.child_id in (%s) group by s.exclusion_id";
    private static final String PLACED = "select e.child_id, e.valid_from, e.valid_to from enrolment e"
            + " where e.kind = 'ALTERNATIVE_PROVISION' and e.superseded_at is null"
            + " and (e.valid_to is null or e.valid_to > ?) and e.child_id in (%s)";

    @Inject
    EntityManager em;

    @Inject
    Exclusions exclusions;

    @Inject
    PartTimeTimetables partTimes;

    /** Of all children in reach. @param provided by id of the exclusion */
    record Known(
            Map<ChildId, List<Exclusion>> exclusions,
            Map<String, LocalDate> provided,
            Map<ChildId, List<Period>> placed,
            Map<ChildId, List<Period>> partTime) {
        Explained of(ChildId child, Terms.Calendar calendar, List<LocalDate> days) {
            return Explained.of(
                    exclusions.getOrDefault(child, List.of()),
                    provided,
                    placed.getOrDefault(child, List.of()),
                    partTime.getOrDefault(child, List.of()),
                    calendar,
                    days);
        }
    }

    /** What touches the days since one; the same statements whatever the number of children. */
    Known since(LocalDate day, Reach reach) {
        return new Known(
                exclusions.between(reach, day, reach.today().plusDays(1)),
                provided(reach),
                placed(day, reach),
                partTimes.agreed(day, reach));
    }

    private Map<String, LocalDate> provided(Reach reach) {
        Map<String, LocalDate> first = new HashMap<>();
        for (Object row : (List<?>) Reach.query(em, PROVIDED.formatted(Insiders.sql(reach)), reach.values())
                .getResultList()) {
            Object[] cells = (Object[]) row;
            first.put((String) cells[0], day(cells[1]));
        }
        return first;
    }

    private Map<ChildId, List<Period>> placed(LocalDate since, Reach reach) {
        List<Object> values = new ArrayList<>(List.of(Date.valueOf(since)));
        values.addAll(reach.values());
        Map<ChildId, List<Period>> places = new HashMap<>();
        for (Object row : (List<?>)
                Reach.query(em, PLACED.formatted(Insiders.sql(reach)), values).getResultList()) {
            Object[] cells = (Object[]) row;
            places.computeIfAbsent(new ChildId((String) cells[0]), child -> new ArrayList<>())
                    .add(new Period(day(cells[1]), end(cells[2])));
        }
        return places;
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }

    private static @Nullable LocalDate end(@Nullable Object cell) {
        return cell == null ? null : day(cell);
    }
}
