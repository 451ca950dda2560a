package org.holdfast.support;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.Period;

/**
 * An adult named for a child, as a reader sees them.
 *
 * @param jobTitle what they are at the school
 * @param phone at the school, empty if none is known
 * @param until the day on which it ended, where it has
 * @param here whether they still work at a school the child goes to; one who has left counts as gone
 * @param away the time for which they are away just now
 */
public record KeyPerson(
        String staffId,
        String name,
        String jobTitle,
        String phone,
        Duty duty,
        LocalDate since,
        Optional<LocalDate> until,
        LocalDate verifiedOn,
        String verifiedBy,
        boolean here,
        Optional<Period> away) {
    /** Here, and not away. */
    public boolean present() {
        return here && away.isEmpty();
    }

    /** The day they are back from being away, where it is known. */
    public Optional<LocalDate> backOn() {
        return away.flatMap(Period::end);
    }

    public boolean backup() {
        return duty == Duty.BACKUP;
    }
}
