package org.holdfast.audit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/** Reads the trail, newest first, a page at a time. */
@UseCase
public class ReadTrail {
    public static final int PAGE = 50;

    @Inject
    AuditEntries entries;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param older id of the last entry of the page before; null for the newest */
    public record Page(List<TrailLine> lines, @Nullable String older) {}

    /** @param before id of the last entry of the page before, or null */
    @Allowed(Task.READ_AUDIT)
    public Page run(TrailFilter filter, @Nullable String before) {
        List<TrailLine> found = entries.trail(filter, before, PAGE + 1, clock.getZone());
        boolean more = found.size() > PAGE;
        List<TrailLine> shown = more ? List.copyOf(found.subList(0, PAGE)) : found;
        acting.rows(shown.size());
        filter.child().ifPresent(acting::concerns);
        return new Page(shown, more ? shown.get(PAGE - 1).id() : null);
    }
}
