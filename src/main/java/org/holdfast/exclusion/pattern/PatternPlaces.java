package org.holdfast.exclusion.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.ChildRow;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.Insiders;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.TermPlace;
import org.jspecify.annotations.Nullable;

/**
 * Whose calendar and settings count for the children in reach today, as {@link ChildRow} has them: for a job of the server
 * too, which no list serves.
 */
@ApplicationScoped
class PatternPlaces {
    private static final String CURRENT =
            "%1$s.superseded_at is null and %1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to > ?)";
    private static final String SELECT = "select k.child_id, s.authority_id, e.kind, e.school_id,"
            + " sc.authority_id as area_id from (select distinct i.child_id from (%s) i) k join enrolment e"
            + " on e.child_id = k.child_id and " + CURRENT.formatted("e")
            + " join school sc on sc.id = e.school_id left join care_status s on s.child_id = k.child_id"
            + " and s.kind = 'LOOKED_AFTER' and " + CURRENT.formatted("s")
            + " order by k.child_id, case when e.kind = 'MAIN' then 0 else 1 end, e.id";

    @Inject
    EntityManager em;

    /** @param settingsOf id of the authority: the one that looks after the child, else the school's area */
    record Place(TermPlace calendar, String settingsOf) {}

    /** Those who are on the roll of a school today, by the main one or else any other; in one statement. */
    Map<ChildId, Place> of(Reach reach) {
        Date today = Date.valueOf(reach.today());
        List<Object> values = new ArrayList<>(reach.values());
        values.addAll(List.of(today, today, today, today));
        Map<ChildId, Place> places = new LinkedHashMap<>();
        for (Object row : (List<?>)
                Reach.query(em, SELECT.formatted(Insiders.sql(reach)), values).getResultList()) {
            Object[] cells = (Object[]) row;
            places.putIfAbsent(new ChildId((String) cells[0]), place(cells[1], (String) cells[3], (String) cells[4]));
        }
        return places;
    }

    private static Place place(@Nullable Object lookedAfterBy, String school, String area) {
        return new Place(
                new TermPlace(Optional.of(school), Optional.of(area), area),
                lookedAfterBy == null ? area : (String) lookedAfterBy);
    }
}
