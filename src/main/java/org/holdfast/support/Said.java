package org.holdfast.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Who said something on which day; {@code at} is when it was recorded. */
public record Said(String by, LocalDate on, Instant at) {
    public static Said now(String by, Clock clock) {
        return new Said(by, LocalDate.now(clock), clock.instant());
    }
}
