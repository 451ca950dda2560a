package org.holdfast.bridge.health;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** A case system says how many of each kind it holds as at a day. Source: F70. */
@UseCase
public class SendCounts {
    @Inject
    Reconciliations reconciliations;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * What it said of the day before is forgotten.
     *
     * @throws org.holdfast.kernel.Refused if the day is to come, or long over
     */
    @Allowed(Task.RECONCILE_BY_API)
    public Compared run(LocalDate day, Map<CountKind, Said> said) {
        acting.about("counts of " + day);
        Optional<Reconciliation> before = reconciliations.of(acting.actor().id(), day);
        before.ifPresent(one -> {
            reconciliations.hold(one);
            one.sentAgain(clock.instant());
        });
        Reconciliation one = before.orElseGet(() -> new Reconciliation(
                acting.actor().organisations(Role.CASE_SYSTEM).get(0),
                acting.actor().id(),
                day,
                clock));
        reconciliations.keep(one, said);
        return new Compared(one, reconciliations.counts(List.of(one)).getOrDefault(one.id(), List.of()));
    }
}
