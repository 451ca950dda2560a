package org.holdfast.audit;

import java.time.Instant;
import java.util.Objects;
import org.holdfast.platform.Stored;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the information governance officer reads it.
 *
 * @param mark four characters of the child it was about, and all that is told of the child; null for none
 * @param agreement name of the agreement on sharing that let a case system through; null for anybody else
 */
public record TrailLine(
        String id,
        Instant at,
        String name,
        String roles,
        @Nullable String task,
        @Nullable String childId,
        @Nullable String mark,
        @Nullable String subject,
        int rows,
        String address,
        String outcome,
        @Nullable String agreement) {
    /** @param row in the order of the parts */
    static TrailLine of(@Nullable Object[] row) {
        return new TrailLine(
                text(row, 0),
                Stored.moment(Objects.requireNonNull(row[1])),
                text(row, 2),
                text(row, 3),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                ((Number) Objects.requireNonNull(row[8])).intValue(),
                text(row, 9),
                text(row, 10),
                (String) row[11]);
    }

    private static String text(@Nullable Object[] row, int place) {
        return (String) Objects.requireNonNull(row[place]);
    }
}
