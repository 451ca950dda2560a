package org.holdfast.breach.support;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.holdfast.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/** A use case that asks the database itself, has two faces, and says of neither who may. */
@UseCase
class CountRooms {
    @Inject
    @Nullable
    EntityManager em;

    public boolean run() {
        return em != null;
    }

    public boolean runAgain() {
        return run();
    }
}
