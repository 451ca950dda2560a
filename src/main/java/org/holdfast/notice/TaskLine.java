package org.holdfast.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A task as its reader may know it.
 *
 * @param title what is asked for
 * @param cause why; empty where the reader does not read the plan and it tells of it
 * @param href place that mends it for this reader
 * @param waitsFor the role it is a task of, where no person is named
 */
public record TaskLine(
        String id,
        String title,
        String cause,
        String href,
        Optional<Whom> child,
        LocalDate dueOn,
        boolean overdue,
        Optional<String> waitsFor,
        Optional<AssignedTask.Ending> ended,
        Optional<Instant> endedAt,
        String endedBy,
        String endReason) {
    /** The child it is about. */
    public record Whom(String id, String name, String mark) {}
}
