package org.holdfast.support;

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

/** An adult was named a child's key person or backup for a period, and somebody last said so on a day. */
@Entity
@Touching
@Table(name = "key_person")
class Assignment extends DatedFact implements Succession.Ending<Assignment> {
    @Enumerated(EnumType.STRING)
    private Duty duty;

    @Column(name = "staff_id")
    private String staffId;

    @Column(name = "named_by")
    private String namedBy;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_by")
    private String verifiedBy;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    /** Naming somebody is also saying that it is right. */
    Assignment(ChildId child, Duty duty, String staffId, Period period, Said said) {
        super(child, period, said.at());
        this.duty = duty;
        this.staffId = staffId;
        this.namedBy = said.by();
        this.verifiedOn = said.on();
        this.verifiedBy = said.by();
    }

    Duty duty() {
        return duty;
    }

    String staffId() {
        return staffId;
    }

    String namedBy() {
        return namedBy;
    }

    LocalDate verifiedOn() {
        return verifiedOn;
    }

    String verifiedBy() {
        return verifiedBy;
    }

    @Override
    public Assignment until(LocalDate day, Instant now) {
        return as(new Period(from(), day), verifiedOn, verifiedBy, now);
    }

    Assignment confirmed(Said said) {
        return as(period(), said.on(), said.by(), said.at());
    }

    private Assignment as(Period period, LocalDate confirmedOn, String confirmedBy, Instant now) {
        Assignment copy = new Assignment(childId(), duty, staffId, period, new Said(namedBy, confirmedOn, now));
        copy.verifiedBy = confirmedBy;
        return copy;
    }
}
