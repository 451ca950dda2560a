package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.kernel.ChildId;

/** Plans that are ready, submitted or returned: somebody relies on their figures. */
@ApplicationScoped
public class AwaitedPlans {
    private static final int AT_ONCE = 500;

    @Inject
    EntityManager em;

    /** Which of some children have one; only of children whom the caller may write about. */
    public Set<ChildId> of(Collection<ChildId> children) {
        Set<ChildId> found = new HashSet<>();
        List<String> ids =
                children.stream().map(ChildId::id).distinct().sorted().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            em.createQuery(
                            "select p.childId from Plan p where p.childId in :children and p.status in :statuses",
                            String.class)
                    .setParameter("children", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .setParameter("statuses", List.of(PlanStatus.READY, PlanStatus.SUBMITTED, PlanStatus.RETURNED))
                    .getResultStream()
                    .forEach(id -> found.add(new ChildId(id)));
        }
        return found;
    }
}
