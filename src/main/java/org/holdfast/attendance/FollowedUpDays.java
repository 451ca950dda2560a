package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.kernel.ChildId;

/** Days on which somebody has followed up an absence, and so works with its marks. */
@ApplicationScoped
public class FollowedUpDays {
    private static final int AT_ONCE = 500;

    @Inject
    EntityManager em;

    /** Of children whom the caller may write about; in one statement for 500 of them. */
    public Map<ChildId, Set<LocalDate>> of(Collection<ChildId> children) {
        Map<ChildId, Set<LocalDate>> days = new HashMap<>();
        List<String> ids =
                children.stream().map(ChildId::id).distinct().sorted().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            em.createQuery(
                            "select f.childId, f.absentOn from AbsenceFollowUp f where f.childId in :children",
                            Object[].class)
                    .setParameter("children", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .getResultStream()
                    .forEach(row -> days.computeIfAbsent(new ChildId((String) row[0]), child -> new HashSet<>())
                            .add((LocalDate) row[1]));
        }
        return days;
    }
}
