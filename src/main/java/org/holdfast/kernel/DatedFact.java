package org.holdfast.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that held for a period and was known for a period. Never changed: corrected by superseding the row and
 * writing a new one, so that "as at" can be asked for any day, as known on any day.
 */
@MappedSuperclass
public abstract class DatedFact {
    @Id
    private String id;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected DatedFact() {}

    protected DatedFact(ChildId child, Period period, Instant recordedAt) {
        this.id = Ids.next();
        this.childId = child.id();
        this.validFrom = period.from();
        this.validTo = period.to();
        this.recordedAt = recordedAt;
    }

    public String id() {
        return id;
    }

    public ChildId childId() {
        return new ChildId(childId);
    }

    public Period period() {
        return new Period(validFrom, validTo);
    }

    public LocalDate from() {
        return validFrom;
    }

    public boolean holdsOn(LocalDate day) {
        return period().holdsOn(day);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether this is still what we believe. */
    public boolean known() {
        return supersededAt == null;
    }

    public void supersede(Instant now) {
        supersededAt = now;
    }
}
