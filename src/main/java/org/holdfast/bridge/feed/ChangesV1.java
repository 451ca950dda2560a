package org.holdfast.bridge.feed;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of changes, oldest first.
 *
 * @param next the cursor to send as {@code after} next time; the one that was sent where there are none
 * @param more whether more can be had at once
 */
@JsonbPropertyOrder({"items", "next", "more"})
public record ChangesV1(List<ChangeV1> items, String next, boolean more) {
    /**
     * One change: ids only.
     *
     * @param act CREATED, UPDATED, WITHDRAWN or ACCESS_LOST
     * @param kind of the fact that was withdrawn
     * @param sourceId of the fact that was withdrawn, as its own system named it
     * @param at when it got its number, not when it happened
     */
    @JsonbPropertyOrder({"seq", "act", "childId", "kind", "sourceId", "at"})
    public record ChangeV1(
            long seq, String act, String childId, @Nullable String kind, @Nullable String sourceId, Instant at) {
        static ChangeV1 of(ChangeEntry entry) {
            return new ChangeV1(
                    entry.seq(),
                    entry.act().name(),
                    entry.childId(),
                    entry.kind().orElse(null),
                    entry.sourceId().orElse(null),
                    entry.numberedAt());
        }
    }

    /** @param found up to one more than the limit */
    static ChangesV1 of(List<ChangeEntry> found, long after, int limit) {
        boolean more = found.size() > limit;
        List<ChangeEntry> page = more ? found.subList(0, limit) : found;
        long next = page.isEmpty() ? after : page.get(page.size() - 1).seq();
        return new ChangesV1(page.stream().map(ChangeV1::of).toList(), String.valueOf(next), more);
    }
}
