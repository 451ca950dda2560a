package org.holdfast.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.ChildId;

/**
 * What rules over many children ask of each: care, school and home today. For rules, never for display.
 *
 * @param authorityId responsible for the child today
 * @param school where the child is on roll today
 * @param home the last real change of home, if there was one
 * @param bornOn for what ends at 18
 * @param inCareSince first day of the unbroken stretch in care; empty also where a file only says "at least since"
 */
public record ChildState(
        ChildId id,
        Optional<CareKind> care,
        Optional<String> authorityId,
        Optional<Since> school,
        Optional<Since> home,
        LocalDate bornOn,
        Optional<LocalDate> inCareSince) {
    /**
     * Something that began.
     *
     * @param authorityId of the area in which a school lies; empty for a home
     * @param knownAt when it was first recorded
     */
    public record Since(String id, Optional<String> authorityId, LocalDate from, Instant knownAt) {}

    public boolean lookedAfter() {
        return care.filter(kind -> kind == CareKind.LOOKED_AFTER).isPresent();
    }

    public boolean shortBreaks() {
        return care.filter(kind -> kind == CareKind.SHORT_BREAKS).isPresent();
    }
}
