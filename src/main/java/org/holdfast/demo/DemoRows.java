package org.holdfast.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** The generator's way to the tables: many rows in few statements, and none of them kept in memory. */
@ApplicationScoped
public class DemoRows {
    @Inject
    EntityManager em;

    private final List<Object> after = new ArrayList<>();

    void keep(Object row) {
        em.persist(row);
    }

    void keep(Iterable<?> rows) {
        rows.forEach(em::persist);
    }

    /** Keeps what became of a row that was written before. */
    void keepChanged(Object row) {
        em.merge(row);
    }

    /** Keeps a row that refers to one of those kept; the provider writes rows in an order of its own. */
    void keepAfter(Object row) {
        after.add(row);
    }

    void keepAfter(Iterable<?> rows) {
        rows.forEach(after::add);
    }

    /** Writes what was kept so far and forgets it; rows that refer to it may follow. */
    void settle() {
        em.flush();
        after.forEach(em::persist);
        after.clear();
        em.flush();
        em.clear();
    }
}
