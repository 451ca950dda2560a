package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What persons have decided where a file and what is held differ. */
@ApplicationScoped
public class ExclusionChoices {
    private static final int AT_ONCE = 500;

    @Inject
    EntityManager em;

    void add(ExclusionChoice choice) {
        em.persist(choice);
        em.flush();
    }

    /** About some exclusions, in whatever file. */
    Map<Difference, Boolean> of(Collection<String> exclusionIds) {
        Map<Difference, Boolean> decided = new HashMap<>();
        List<String> ids = exclusionIds.stream().distinct().sorted().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            em.createQuery(
                            "select c from ExclusionChoice c where c.exclusionId in :ids order by c.id",
                            ExclusionChoice.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .getResultStream()
                    .forEach(choice -> decided.put(choice.difference(), choice.taken()));
        }
        return decided;
    }
}
