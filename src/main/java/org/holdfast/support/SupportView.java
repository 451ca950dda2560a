package org.holdfast.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A child's support as one reader may know it.
 *
 * @param gone named as key person still, but no longer at the child's school
 * @param keyPersons how many the child has had since {@code since}
 * @param sinceCare whether that day is the start of care; never for a reader who may not know of care
 * @param acting the backup, where they act today
 * @param gaps empty for readers who do not see the plan: a reason may tell more than they may know
 */
public record SupportView(
        Optional<KeyPerson> keyPerson,
        Optional<KeyPerson> gone,
        Optional<KeyPerson> backup,
        List<KeyPerson> history,
        Optional<SafePlace> safePlace,
        List<SupportGap> gaps,
        int keyPersons,
        Optional<LocalDate> since,
        boolean sinceCare,
        Optional<StandIn> acting) {
    /** Who is there today and where the child may go, without what was before and what is missing. */
    SupportView card() {
        return new SupportView(
                keyPerson, gone, backup, List.of(), safePlace, List.of(), 0, Optional.empty(), false, acting);
    }
}
