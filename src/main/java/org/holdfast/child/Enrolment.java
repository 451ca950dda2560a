package org.holdfast.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;

/** A child's place at a school for a period. The main enrolment writes; the others read as granted. */
@Entity
@Table(name = "enrolment")
public class Enrolment extends DatedFact {
    public enum Kind {
        MAIN,
        SUBSIDIARY,
        GUEST,
        ALTERNATIVE_PROVISION,
        MANAGED_MOVE_TRIAL
    }

    @Column(name = "school_id")
    private String schoolId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    public Enrolment(ChildId child, String schoolId, Kind kind, Period period, Instant recordedAt) {
        super(child, period, recordedAt);
        this.schoolId = schoolId;
        this.kind = kind;
    }

    public String schoolId() {
        return schoolId;
    }

    public Kind kind() {
        return kind;
    }
}
