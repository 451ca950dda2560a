package org.holdfast.monitoring.filter;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Names a kept filter anew. */
@UseCase
public class RenameFilter {
    @Inject
    SavedFilters filters;

    @Inject
    Acting acting;

    @Allowed(Task.KEEP_FILTERS)
    public void run(String id, String name) {
        acting.about("own filters");
        String person = acting.actor().id();
        filters.of(person, id).rename(name, filters.of(person));
    }
}
