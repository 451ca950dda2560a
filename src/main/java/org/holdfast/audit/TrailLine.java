package org.holdfast.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the information governance officer reads it.
 *
 * @param mark four characters of the child it was about, and all that is told of the child; null for none
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
        String outcome) {}
