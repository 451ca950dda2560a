package org.holdfast.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.kernel.Refused;

/**
 * An adult of a school is not in contact with the children from a day on, and why: only then are they left out of the share
 * of staff in date. It ends when the school says that they are again; the row stays.
 */
@Entity
@Table(name = "staff_not_in_contact")
public class NotInContact extends StaffFact<NotInContact> {
    private String why;

    @SuppressWarnings("NullAway.Init")
    protected NotInContact() {}

    /** @throws Refused without a reason */
    public NotInContact(String staffId, String why, LocalDate from, String by, Instant at) {
        super(staffId, from, by, at);
        this.why = TrainingRule.CONTACT_NEEDS_A_REASON.words(why, TrainingCourse.WORDS, "why");
    }

    @Override
    NotInContact again(String by, Instant now) {
        return new NotInContact(staffId(), why, from(), by, now);
    }

    public String why() {
        return why;
    }
}
