package org.holdfast.breach.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Takes the time from the machine, in three ways. */
class LooksAtTheWall {
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    LocalDate today() {
        return LocalDate.now();
    }

    LocalDate here() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    Instant now() {
        return Instant.now();
    }

    long millis() {
        return System.currentTimeMillis();
    }
}
