package org.holdfast.monitoring.filter;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Withdraws a kept filter. */
@UseCase
public class RemoveFilter {
    @Inject
    SavedFilters filters;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.KEEP_FILTERS)
    public void run(String id) {
        acting.about("own filters");
        String person = acting.actor().id();
        filters.of(person, id).withdraw(clock.instant());
    }
}
