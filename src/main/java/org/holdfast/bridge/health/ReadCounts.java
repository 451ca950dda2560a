package org.holdfast.bridge.health;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Gives a case system what came of its own counts. */
@UseCase
public class ReadCounts {
    @Inject
    Reconciliations reconciliations;

    @Inject
    Acting acting;

    /** @throws NotFound if the client sent none of that day */
    @Allowed(Task.RECONCILE_BY_API)
    public Compared run(LocalDate day) {
        acting.about("counts of " + day);
        Reconciliation one =
                reconciliations.of(acting.actor().id(), day).orElseThrow(() -> new NotFound("Reconciliation"));
        return new Compared(one, reconciliations.counts(List.of(one)).getOrDefault(one.id(), List.of()));
    }
}
