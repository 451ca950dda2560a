package org.holdfast.child.move;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A child who is proposed to the reader's school: who it is, and what the school needs to decide. Of the record no more is
 * said before the school accepts. Source: F72, safeguards 1.
 *
 * @param mark tells children of like name apart
 * @param from name of the present school; empty where there is none
 * @param to name of the reader's school
 * @param on the first day there
 * @param lookalike whether another child whom the reader knows has the surname and the birth date
 */
public record Offer(
        String moveId,
        String childId,
        String mark,
        String name,
        String legalName,
        LocalDate bornOn,
        String from,
        String to,
        LocalDate on,
        String source,
        String reason,
        String proposedBy,
        Instant proposedAt,
        boolean lookalike) {
    /** Whether the name in daily use is another one than the legal name. */
    public boolean knownAs() {
        return !name.equals(legalName);
    }
}
