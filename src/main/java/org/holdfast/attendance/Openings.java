package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Children whose registers of a year are about to open. A register that stands already is what two sources wait for;
 * before the first one there is none, and the child's own row stands for it.
 */
@ApplicationScoped
class Openings {
    private static final int AT_ONCE = 500;

    @Inject
    EntityManager em;

    /** Those of some registers' children who have none yet in that year, at any school. */
    static SortedSet<String> among(Set<RegisterKey> keys, Map<RegisterKey, RegisterYear> found) {
        Set<RegisterKey> open = new HashSet<>();
        found.keySet().forEach(key -> open.add(new RegisterKey(key.child(), "", key.year())));
        SortedSet<String> opening = new TreeSet<>();
        keys.stream()
                .filter(key -> !open.contains(new RegisterKey(key.child(), "", key.year())))
                .forEach(key -> opening.add(key.child().id()));
        return opening;
    }

    /** Holds the children until the transaction ends, in the order of their ids. */
    void hold(SortedSet<String> children) {
        List<String> ids = List.copyOf(children);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            Query query = em.createNativeQuery(
                    "select id from child where id in (?" + ", ?".repeat(some.size() - 1) + ") order by id for update");
            for (int i = 0; i < some.size(); i++) {
                query.setParameter(i + 1, some.get(i));
            }
            query.getResultList();
        }
    }
}
