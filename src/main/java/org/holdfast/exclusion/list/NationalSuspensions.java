package org.holdfast.exclusion.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The national figures, read once: they change with a migration only. */
@ApplicationScoped
public class NationalSuspensions {
    @Inject
    EntityManager em;

    private volatile @Nullable List<NationalSuspension> rows;

    /** All that are known, the newest year first. */
    List<NationalSuspension> all() {
        List<NationalSuspension> read = rows;
        if (read == null) {
            read = em.createQuery(
                            "select n from NationalSuspension n order by n.startYear desc, n.id",
                            NationalSuspension.class)
                    .getResultList();
            rows = read;
        }
        return read;
    }
}
