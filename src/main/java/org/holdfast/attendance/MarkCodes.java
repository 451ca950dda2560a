package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** The code table, read once: it changes with a migration only. */
@ApplicationScoped
public class MarkCodes {
    @Inject
    EntityManager em;

    private volatile @Nullable CodeTable table;

    public CodeTable table() {
        CodeTable read = table;
        if (read == null) {
            read = new CodeTable(em.createQuery("select c from MarkCode c order by c.symbol", MarkCode.class)
                    .getResultList());
            table = read;
        }
        return read;
    }
}
