package org.holdfast.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An adult of a school is not in contact with the children from a day on, and why: only then are they left out of the share
 * of staff in date. It ends when the school says that they are again; the row stays.
 */
@Entity
@Table(name = "staff_not_in_contact")
public class NotInContact {
    @Id
    private String id;

    @Column(name = "staff_id")
    private String staffId;

    private String why;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected NotInContact() {}

    /** @throws Refused without a reason */
    public NotInContact(String staffId, String why, LocalDate from, String by, Instant at) {
        this.id = Ids.next();
        this.staffId = staffId;
        this.why = TrainingRule.CONTACT_NEEDS_A_REASON.words(why, TrainingCourse.WORDS, "why");
        this.validFrom = from;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** The same, over from a day on; nothing is left of what began no earlier. */
    Optional<NotInContact> until(LocalDate day, String by, Instant now) {
        supersededAt = now;
        if (!validFrom.isBefore(day)) {
            return Optional.empty();
        }
        NotInContact ended = new NotInContact(staffId, why, validFrom, by, now);
        ended.validTo = day;
        return Optional.of(ended);
    }

    public String staffId() {
        return staffId;
    }

    public String why() {
        return why;
    }

    public LocalDate from() {
        return validFrom;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
