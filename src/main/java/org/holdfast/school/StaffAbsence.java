package org.holdfast.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Touching;
import org.jspecify.annotations.Nullable;

/**
 * An adult is away from a day until the day they are back; why is nobody's business here. Corrected by superseding it and
 * saying it anew. It decides who acts for the children whose key person or backup the adult is.
 */
@Entity
@Touching(by = "staff_id", children = "select child_id from key_person where staff_id in (%1$s)")
@Table(name = "staff_absence")
public class StaffAbsence {
    @Id
    private String id;

    @Column(name = "staff_id")
    private String staffId;

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
    protected StaffAbsence() {}

    /**
     * @param away the first day away, and the day they are back where it is known
     * @param by name of whoever says so
     * @throws Refused if they are back before they are away
     */
    public StaffAbsence(String staffId, Period away, String by, Instant at) {
        if (away.from().equals(away.to())) {
            throw SchoolRule.BACK_AFTER_AWAY.at("back");
        }
        this.id = Ids.next();
        this.staffId = staffId;
        this.validFrom = away.from();
        this.validTo = away.to();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public String id() {
        return id;
    }

    public String staffId() {
        return staffId;
    }

    /** Away from the first day; back on the other, where it is known. */
    public Period period() {
        return new Period(validFrom, validTo);
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** What was said counts no longer. */
    void supersede(Instant now) {
        supersededAt = now;
    }

    /** The same, but back on that day. */
    StaffAbsence backOn(LocalDate day, String by, Instant now) {
        return new StaffAbsence(staffId, new Period(validFrom, day), by, now);
    }
}
