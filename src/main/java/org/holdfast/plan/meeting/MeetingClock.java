package org.holdfast.plan.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a meeting has run, kept by the server: whoever opens the page sees the same time.
 *
 * @param start empty until it starts
 * @param pausedAt since when it rests; empty while it runs
 * @param pausedSeconds that it rested before
 * @param end empty until it is closed
 */
public record MeetingClock(
        Optional<Instant> start, Optional<Instant> pausedAt, int pausedSeconds, Optional<Instant> end, int minutes) {
    /** Seconds run, pauses left out; 0 before it starts. */
    public long elapsed(Instant now) {
        Instant until = pausedAt.or(() -> end).orElse(now);
        return start.map(from -> Math.max(0, Duration.between(from, until).toSeconds() - pausedSeconds))
                .orElse(0L);
    }

    public boolean running() {
        return start.isPresent() && pausedAt.isEmpty() && end.isEmpty();
    }

    /** Seconds of a pause that ends now. */
    int rested(Instant now) {
        return (int) Math.max(
                0, pausedAt.map(from -> Duration.between(from, now).toSeconds()).orElse(0L));
    }
}
