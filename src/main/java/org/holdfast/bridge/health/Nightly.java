package org.holdfast.bridge.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.ApiClient;

/** Whether a client sends its counts, and what came of them. */
final class Nightly {
    /** Days whose counts are shown. Local setting. */
    static final int SHOWN_DAYS = 8;

    /** {@link CountRule#COUNTS_COME_EVERY_NIGHT}. */
    static final Duration LONGEST_WITHOUT = Duration.ofDays(2);

    private Nightly() {}

    /** @param all newest day first */
    static BridgeState.Counts of(ApiClient client, List<Compared> all, Instant now) {
        Instant since = now.minus(LONGEST_WITHOUT);
        boolean came = all.stream().anyMatch(one -> one.of().sentAt().isAfter(since));
        boolean overdue = !came && !client.createdAt().isAfter(since);
        Optional<Compared> latest = all.stream().findFirst();
        return new BridgeState.Counts(
                client.name(), latest, overdue, all.stream().skip(1).toList());
    }
}
