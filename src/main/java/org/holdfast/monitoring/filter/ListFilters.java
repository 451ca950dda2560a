package org.holdfast.monitoring.filter;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Lists the filters that the reader keeps. */
@UseCase
public class ListFilters {
    @Inject
    SavedFilters filters;

    @Inject
    Acting acting;

    @Allowed(Task.KEEP_FILTERS)
    public List<SavedFilter> run() {
        acting.about("own filters");
        String person = acting.actor().id();
        return filters.of(person);
    }
}
