package org.holdfast.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the trail as a page shows it. */
public record Looked(
        String id,
        Instant at,
        String name,
        String roles,
        @Nullable String task,
        @Nullable String childId,
        @Nullable String subject,
        int rows,
        String address,
        String outcome) {}
