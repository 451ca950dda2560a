package org.holdfast.monitoring.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.holdfast.kernel.NotFound;

/** The filters that people keep, each their own. */
@ApplicationScoped
public class SavedFilters {
    @Inject
    EntityManager em;

    /** By name. */
    public List<SavedFilter> of(String personId) {
        return em.createQuery(
                        "select f from SavedFilter f where f.personId = :person and f.withdrawnAt is null"
                                + " order by f.name, f.id",
                        SavedFilter.class)
                .setParameter("person", personId)
                .setMaxResults(100)
                .getResultList();
    }

    /** @throws NotFound where the person has none of this id */
    SavedFilter of(String personId, String id) {
        return of(personId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("Filter"));
    }

    void add(SavedFilter filter) {
        em.persist(filter);
    }
}
