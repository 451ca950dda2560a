package org.holdfast.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How wrong passwords and secrets bar the door: from the fifth on for 1, 2, 4 … minutes, an hour at the most. */
final class Tries {
    private static final int BEFORE_LOCK = 5;

    private Tries() {}

    /** @param failed tries in a row, the present one included */
    static Optional<Instant> lockedUntil(int failed, Instant now) {
        if (failed < BEFORE_LOCK) {
            return Optional.empty();
        }
        long minutes = Math.min(60, 1L << Math.min(6, failed - BEFORE_LOCK));
        return Optional.of(now.plus(Duration.ofMinutes(minutes)));
    }
}
