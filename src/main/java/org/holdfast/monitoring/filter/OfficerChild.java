package org.holdfast.monitoring.filter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;

/** That an officer of a virtual school follows a child, from a day on. It opens nothing to anybody. */
@Entity
@Table(name = "officer_child")
public class OfficerChild extends DatedFact {
    @Column(name = "officer_id")
    private String officerId;

    /** as it was when the child was given */
    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "authority_id")
    private String authorityId;

    @SuppressWarnings("NullAway.Init")
    protected OfficerChild() {}

    OfficerChild(ChildId child, Officer officer, String authorityId, Period period, Instant now) {
        super(child, period, now);
        this.officerId = officer.id();
        this.officerName = officer.name();
        this.authorityId = authorityId;
    }

    /** Somebody who follows children. */
    public record Officer(String id, String name) {}

    public Officer officer() {
        return new Officer(officerId, officerName);
    }

    /** The same, over from a day on. */
    OfficerChild until(LocalDate day, Instant now) {
        return new OfficerChild(childId(), officer(), authorityId, new Period(from(), day), now);
    }
}
