package org.holdfast.audit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.RefusedTokens;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/** Reads the trail of the reader's own authorities, newest first, a page at a time. */
@UseCase
public class ReadTrail {
    public static final int PAGE = 50;

    @Inject
    AuditEntries entries;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    RefusedTokens refusedTokens;

    /**
     * @param older id of the last entry of the page before; null for the newest
     * @param refused calls of systems that nobody knows, in the last day; only with the newest entries of all
     */
    public record Page(List<TrailLine> lines, @Nullable String older, Optional<RefusedTokens.Day> refused) {}

    /** @param before id of the last entry of the page before, or null */
    @Allowed(Task.READ_AUDIT)
    public Page run(TrailFilter filter, @Nullable String before) {
        List<String> own = acting.actor().organisations(Role.INFORMATION_GOVERNANCE);
        List<TrailLine> found = entries.trail(own, filter, before == null ? "~" : before, PAGE + 1, clock.getZone());
        boolean more = found.size() > PAGE;
        List<TrailLine> shown = more ? List.copyOf(found.subList(0, PAGE)) : found;
        acting.rows(shown.size());
        filter.child().ifPresent(acting::concerns);
        Optional<RefusedTokens.Day> refused =
                before == null && filter.equals(TrailFilter.ALL) ? refusedTokens.lastDay() : Optional.empty();
        return new Page(shown, more ? shown.get(PAGE - 1).id() : null, refused);
    }
}
