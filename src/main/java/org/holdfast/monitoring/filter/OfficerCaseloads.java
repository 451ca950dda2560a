package org.holdfast.monitoring.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.monitoring.filter.OfficerChild.Officer;

/** Which officer follows which child; a virtual school's own. */
@ApplicationScoped
public class OfficerCaseloads {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** The officer of each child in reach, by one of the reader's authorities; one statement. */
    public Map<ChildId, Officer> of(Reach reach, Collection<String> authorities) {
        Map<ChildId, Officer> found = new HashMap<>();
        rows(reach, authorities).forEach((child, row) -> found.put(child, row.officer()));
        return found;
    }

    /** Gives children to an officer, or to nobody. @return how many changed hands */
    public int give(Reach reach, Collection<ChildId> children, Optional<Officer> officer, String authorityId) {
        Map<ChildId, OfficerChild> before = rows(reach, List.of(authorityId));
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        int changed = 0;
        for (ChildId child : children) {
            Optional<OfficerChild> had = Optional.ofNullable(before.get(child));
            if (!had.map(OfficerChild::officer).equals(officer)) {
                had.ifPresent(row -> end(row, today, now));
                officer.ifPresent(
                        one -> em.persist(new OfficerChild(child, one, authorityId, new Period(today, null), now)));
                changed++;
            }
        }
        return changed;
    }

    private void end(OfficerChild row, LocalDate today, Instant now) {
        row.supersede(now);
        if (row.from().isBefore(today)) {
            em.persist(row.until(today, now));
        }
    }

    private Map<ChildId, OfficerChild> rows(Reach reach, Collection<String> authorities) {
        Map<ChildId, OfficerChild> found = new HashMap<>();
        if (authorities.isEmpty()) {
            return found;
        }
        Date today = Date.valueOf(reach.today());
        List<Object> values = new ArrayList<>(List.of(today, today));
        values.addAll(authorities);
        values.addAll(reach.values());
        String marks = String.join(", ", authorities.stream().map(one -> "?").toList());
        for (Object row : Reach.query(
                        em,
                        "select o.* from officer_child o where o.superseded_at is null and o.valid_from <= ?"
                                + " and (o.valid_to is null or o.valid_to > ?) and o.authority_id in (" + marks
                                + ") and o.child_id in (select r.child_id from (" + reach.sql() + ") r)",
                        values,
                        OfficerChild.class)
                .getResultList()) {
            OfficerChild one = (OfficerChild) row;
            found.put(one.childId(), one);
        }
        return found;
    }
}
