package org.holdfast.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How wrong passwords and secrets bar a door: from the fifth in a row on for 1, 2, 4 … minutes, an hour at the most. */
@Embeddable
class Tries {
    private static final int BEFORE_LOCK = 5;

    @Column(name = "failed_tries")
    private int failed;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** @return whether this is the one that bars the door, and not one that bars it again */
    boolean wrong(Instant now) {
        failed++;
        if (failed >= BEFORE_LOCK) {
            long minutes = Math.min(60, 1L << Math.min(6, failed - BEFORE_LOCK));
            lockedUntil = now.plus(Duration.ofMinutes(minutes));
        }
        return failed == BEFORE_LOCK;
    }

    /** Forgets the wrong ones. */
    void right() {
        failed = 0;
        lockedUntil = null;
    }
}
