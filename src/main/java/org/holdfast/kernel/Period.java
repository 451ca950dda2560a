package org.holdfast.kernel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Half-open stretch of days: it holds on {@code from} and no longer on {@code to}; an open end is null. */
public record Period(LocalDate from, @Nullable LocalDate to) {
    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether some day lies in both. */
    public boolean meets(Period other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }

    /** The day on which it no longer holds. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(to);
    }
}
