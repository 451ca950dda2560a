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
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Touching;

/**
 * Something is missing, and why, who sees to it and by when. It stops nothing and keeps "up to date" at no; it ends when
 * the thing is put in place. Source: safeguards 8.
 */
@Entity
@Touching
@Table(name = "support_gap")
public class SupportGap extends DatedFact implements Succession.Ending<SupportGap> {
    /** What is missing. */
    public enum Missing {
        KEY_PERSON,
        BACKUP,
        SAFE_PLACE
    }

    @Enumerated(EnumType.STRING)
    private Missing missing;

    private String reason;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected SupportGap() {}

    SupportGap(ChildId child, Missing missing, Promise promise, Period period, Said said) {
        super(child, period, said.at());
        this.missing = missing;
        this.reason = promise.reason().strip();
        this.ownerName = promise.owner().strip();
        this.dueOn = promise.by();
        this.recordedBy = said.by();
    }

    /** Why something is missing, who will see to it, and by which day. */
    public record Promise(String reason, String owner, LocalDate by) {
        /** @throws Refused without a reason, an owner's name, or a day from today on */
        void check(LocalDate today) {
            if (reason.isBlank() || owner.isBlank() || by.isBefore(today)) {
                throw new Refused(SupportRule.GAP_HAS_REASON_OWNER_AND_DATE);
            }
        }
    }

    public Missing missing() {
        return missing;
    }

    public String reason() {
        return reason;
    }

    public String owner() {
        return ownerName;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    @Override
    public SupportGap until(LocalDate day, Instant now) {
        Promise promise = new Promise(reason, ownerName, dueOn);
        return new SupportGap(childId(), missing, promise, new Period(from(), day), new Said(recordedBy, day, now));
    }
}
