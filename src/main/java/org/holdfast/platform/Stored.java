package org.holdfast.platform;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cells of a native query, which each database hands over in a class of its own; for entities {@link InstantConverter} does it. */
public final class Stored {
    private Stored() {}

    /** A moment, kept as a date-time of UTC. */
    public static Instant moment(Object cell) {
        LocalDateTime utc = cell instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) cell;
        return utc.toInstant(ZoneOffset.UTC);
    }

    /** A moment that may be missing. */
    public static Optional<Instant> perhaps(@Nullable Object cell) {
        return Optional.ofNullable(cell).map(Stored::moment);
    }
}
