package org.holdfast.bridge.health;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Drops refusals and counts of long ago; a job of the server. */
@UseCase
public class ForgetOld {
    @Inject
    RefusedRequests refused;

    @Inject
    Reconciliations reconciliations;

    @Inject
    Acting acting;

    @Allowed(Task.NOTE_BRIDGE_USE)
    public void run() {
        acting.goesOn();
        acting.rows(refused.forgetOld() + reconciliations.forgetOld());
    }
}
