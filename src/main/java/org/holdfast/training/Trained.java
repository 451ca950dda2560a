package org.holdfast.training;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.school.StaffMember;

/**
 * An adult of a school, their group, and how they stand with training on a day.
 *
 * @param group empty until the school says it
 * @param out what the school says of them not being in contact with the children
 */
public record Trained(StaffMember adult, Optional<StaffGroup> group, Optional<NotInContact> out, Standing standing) {
    public boolean inContact() {
        return out.isEmpty();
    }

    public boolean inDate() {
        return standing.inDate(StaffDuty.IN_CONTACT);
    }

    /** In date today, and no longer on that day. */
    public boolean endsBy(LocalDate day) {
        return standing.until(StaffDuty.IN_CONTACT)
                .filter(end -> !end.isAfter(day))
                .isPresent();
    }

    public String words() {
        return standing.words(StaffDuty.IN_CONTACT);
    }
}
