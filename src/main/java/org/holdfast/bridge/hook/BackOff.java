package org.holdfast.bridge.hook;

import java.time.Duration;

/** How long to wait before a message is tried again: 5 s, 10, 20, 40 …, an hour at the most, more or less. */
final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);

    private BackOff() {}

    /**
     * @param failures 1 or more
     * @param luck from 0 to 1: from three quarters of the time to five quarters
     */
    static Duration after(int failures, double luck) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(12, Math.max(0, failures - 1)));
        long millis = Math.min(wait.toMillis(), LONGEST.toMillis());
        return Duration.ofMillis((long) (millis * (0.75 + luck / 2)));
    }
}
