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

/** Sessions with whose marks somebody works: absences that were followed up, and marks about which two schools disagree. */
@ApplicationScoped
public class OpenSessions {
    private static final int AT_ONCE = 500;

    @Inject
    EntityManager em;

    /** Of one child. */
    public record Of(Set<LocalDate> followedUp, Set<Slot> disputed) {
        static Of nothing() {
            return new Of(new HashSet<>(), new HashSet<>());
        }
    }

    /** Of children whom the caller may write about; in two statements for 500 of them. */
    public Map<ChildId, Of> of(Collection<ChildId> children) {
        Map<ChildId, Of> open = new HashMap<>();
        List<String> ids =
                children.stream().map(ChildId::id).distinct().sorted().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            em.createQuery(
                            "select f.childId, f.absentOn from AbsenceFollowUp f where f.childId in :children",
                            Object[].class)
                    .setParameter("children", some)
                    .getResultStream()
                    .forEach(row ->
                            of(open, new ChildId((String) row[0])).followedUp().add((LocalDate) row[1]));
            em.createQuery(
                            "select d from MarkDispute d where d.childId in :children and d.settledAt is null",
                            MarkDispute.class)
                    .setParameter("children", some)
                    .getResultStream()
                    .forEach(one -> of(open, one.childId()).disputed().add(one.slot()));
        }
        return open;
    }

    private static Of of(Map<ChildId, Of> open, ChildId child) {
        return open.computeIfAbsent(child, missing -> Of.nothing());
    }
}
