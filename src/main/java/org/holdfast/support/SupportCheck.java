package org.holdfast.support;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What "up to date" asks of a child's support today. Empty where nobody or nothing counts: an adult who left the school
 * and a place at a former school do not.
 */
public record SupportCheck(
        Optional<String> keyPerson,
        Optional<LocalDate> keyPersonSince,
        Optional<LocalDate> keyPersonVerified,
        Optional<String> backup,
        Optional<String> safePlace,
        Optional<LocalDate> safePlaceVerified) {
    /** Nothing is recorded. */
    public static final SupportCheck NOTHING = new SupportCheck(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
