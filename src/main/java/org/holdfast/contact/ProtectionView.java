package org.holdfast.contact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A protection in force, as one reader may know it.
 *
 * @param contactId whom it is about, with name and relation; empty for the child's own home
 * @param legalBasis empty in a carer's edition, as are confirmer and source
 * @param to first day on which it no longer holds
 */
public record ProtectionView(
        String id,
        Protection.Kind kind,
        Optional<String> contactId,
        Optional<String> name,
        Optional<Relation> relation,
        Optional<String> legalBasis,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<String> confirmedBy,
        Optional<String> confirmedRole,
        Optional<String> source) {
    /** Fit for a log: who it is about is not. */
    @Override
    public String toString() {
        return "protection " + id;
    }
}
