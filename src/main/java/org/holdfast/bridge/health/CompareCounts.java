package org.holdfast.bridge.health;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Compares what a case system counted with what Holdfast holds; a job of the server. */
@UseCase
public class CompareCounts {
    @Inject
    Reconciliations reconciliations;

    @Inject
    Holdings holdings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @return false if nothing was left to compare */
    @Allowed(Task.COMPARE_COUNTS)
    public boolean run() {
        Optional<Reconciliation> waiting =
                reconciliations.waiting().filter(one -> one.comparedAt().isEmpty());
        waiting.ifPresentOrElse(this::compare, acting::goesOn);
        return waiting.isPresent();
    }

    private void compare(Reconciliation one) {
        acting.about("counts of client " + one.clientId() + " of " + one.day());
        reconciliations
                .counts(List.of(one))
                .getOrDefault(one.id(), List.of())
                .forEach(count -> count.compared(holdings.of(one.authorityId(), count.kind(), one.day())));
        one.compared(clock.instant());
    }
}
