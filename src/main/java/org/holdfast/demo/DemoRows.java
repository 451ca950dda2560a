package org.holdfast.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The generator's way to the tables: many rows in few statements, and none of them kept in memory. */
@ApplicationScoped
public class DemoRows {
    @Inject
    EntityManager em;

    void keep(Object row) {
        em.persist(row);
    }

    void keep(Iterable<?> rows) {
        rows.forEach(em::persist);
    }

    /** Writes what was kept so far and goes on with it; the provider writes rows in an order of its own. */
    void write() {
        em.flush();
    }

    /** Writes what was kept so far and forgets it; rows that refer to it may follow. */
    void settle() {
        em.flush();
        em.clear();
    }
}
