package org.holdfast.audit;

import java.time.Instant;
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
        @Nullable String agreement) {}
