package org.holdfast.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionClockTest {
    private static final Instant BEGUN = Instant.parse("2026-12-01T08:00:00Z");

    private final SessionClock clock = new SessionClock();

    private Duration left(Duration used, Duration now) {
        clock.length = Duration.ofMinutes(30);
        return clock.left(BEGUN, BEGUN.plus(used), BEGUN.plus(now));
    }

    @Test
    void ends_after_half_an_hour_without_use() {
        assertEquals(Duration.ofMinutes(30), left(Duration.ZERO, Duration.ZERO));
        assertEquals(
                Duration.ofMinutes(1),
                left(Duration.ofHours(3), Duration.ofHours(3).plusMinutes(29)));
        assertEquals(Duration.ZERO, left(Duration.ofHours(3), Duration.ofHours(4)));
    }

    @Test
    void ends_after_twelve_hours_however_it_is_used() {
        Duration nearly = Duration.ofHours(12).minusMinutes(5);
        assertEquals(Duration.ofMinutes(5), left(nearly, nearly));
        assertEquals(Duration.ZERO, left(Duration.ofHours(12), Duration.ofHours(12)));
    }
}
