package org.holdfast.bridge.hook;

import java.time.Instant;
import java.util.Optional;

/**
 * How the messages of one webhook stand.
 *
 * @param host where they go, without the rest of the address, which may hold a secret
 * @param failures how often in a row nobody listened
 * @param lastTaken when the receiver last took one
 */
public record HookStanding(
        String id,
        String clientId,
        String name,
        String host,
        int failures,
        Optional<Instant> lastTaken,
        Batch waiting,
        Batch setAside) {
    /**
     * Messages in one state.
     *
     * @param oldest when the oldest was queued
     * @param from lowest number of a change among them
     */
    public record Batch(long messages, Optional<Instant> oldest, long from, long to) {
        static final Batch NONE = new Batch(0, Optional.empty(), 0, 0);
    }
}
