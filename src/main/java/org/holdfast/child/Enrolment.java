package org.holdfast.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Touching;

/** A child's place at a school for a period. The main enrolment writes; the others read as granted. */
@Entity
@Touching
@Table(name = "enrolment")
public class Enrolment extends DatedFact {
    public enum Kind {
        MAIN("Main school"),
        SUBSIDIARY("Second school (dual registration)"),
        GUEST("Guest"),
        ALTERNATIVE_PROVISION("Alternative provision"),
        MANAGED_MOVE_TRIAL("Trial before a managed move");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
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

    /** The same, over from a day on. */
    Enrolment until(LocalDate day, Instant now) {
        return new Enrolment(childId(), schoolId, kind, new Period(from(), day), now);
    }
}
