package org.holdfast.plan.form;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a form, the national one or what an authority adds.
 *
 * @param to first day of the one that replaced it; empty while none does
 */
public record FormVersion(
        String id,
        boolean national,
        String name,
        LocalDate from,
        Optional<LocalDate> to,
        long sections,
        long questions) {
    public boolean inForce(LocalDate day) {
        return !from.isAfter(day) && to.map(day::isBefore).orElse(true);
    }

    public boolean ahead(LocalDate day) {
        return from.isAfter(day);
    }
}
