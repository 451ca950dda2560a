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

/**
 * Why an adult was named for a child though their training was not in date. It stands beside what it explains, from the
 * same day on, and stays when the adult is trained later: what was known then stays readable.
 */
@Entity
@Table(name = "untrained_naming")
public class UntrainedNaming extends DatedFact {
    /** What the adult was named to be. */
    public enum Part {
        KEY_PERSON,
        BACKUP,
        ACTING_AUTHOR,
        DELEGATE
    }

    @Enumerated(EnumType.STRING)
    private Part part;

    @Column(name = "staff_id")
    private String staffId;

    private String why;

    @Column(name = "said_by")
    private String saidBy;

    @SuppressWarnings("NullAway.Init")
    protected UntrainedNaming() {}

    UntrainedNaming(ChildId child, Part part, String staffId, LocalDate from, String why, String by, Instant at) {
        super(child, new Period(from, null), at);
        this.part = part;
        this.staffId = staffId;
        this.why = why;
        this.saidBy = by;
    }

    public String why() {
        return why;
    }

    public String saidBy() {
        return saidBy;
    }

    /** Whether it explains the naming of this adult from this day on. */
    public boolean explains(Part named, String adultId, LocalDate since) {
        return part == named && staffId.equals(adultId) && from().equals(since);
    }
}
