package org.holdfast.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A child's care status as one reader may know it. A previously looked-after child's is known only by disclosure.
 *
 * @param status today's, where the reader may know it
 * @param lookedAfter whether the child is in care today; for rules to ask, never for display
 * @param consented whether a disclosure is in force
 */
public record Standing(Optional<CareStatus> status, boolean lookedAfter, boolean consented) {
    public static Standing of(Child child, List<CareStatus> statuses, List<Disclosure> disclosures, LocalDate today) {
        Optional<CareStatus> status = ChildFacts.on(statuses, today);
        boolean consented = Disclosure.inForce(disclosures, child, today).isPresent();
        boolean known = known(child.sight(), status.map(CareStatus::kind), consented);
        boolean inCare = status.map(s -> s.kind() == CareKind.LOOKED_AFTER).orElse(false);
        return new Standing(known ? status : Optional.empty(), inCare, consented);
    }

    /** Whether a reader may know a status; that of a child who left care only by disclosure. */
    static boolean known(Sight sight, Optional<CareKind> kind, boolean consented) {
        boolean left = kind.map(CareKind::previouslyLookedAfter).orElse(false);
        return sight.shows(Field.CARE_STATUS) && (!left || consented);
    }
}
