package org.holdfast.monitoring.filter;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Keeps the chosen filters by a name. */
@UseCase
public class KeepFilter {
    @Inject
    SavedFilters filters;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.KEEP_FILTERS)
    public void run(String name, Cohort cohort) {
        acting.about("own filters");
        String person = acting.actor().id();
        filters.add(SavedFilter.keep(person, name, cohort, filters.of(person), clock.instant()));
    }
}
