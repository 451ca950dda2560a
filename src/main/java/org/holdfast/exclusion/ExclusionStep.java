package org.holdfast.exclusion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.access.Actor;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Something that was done or is planned about an exclusion; replaced by another of its kind and never changed. */
@Entity
@Table(name = "exclusion_step")
public class ExclusionStep {
    @Id
    private String id;

    @Column(name = "exclusion_id")
    private String exclusionId;

    @Column(name = "child_id")
    private String childId;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Column(name = "happens_on")
    private LocalDate happensOn;

    private String words;

    @Column(name = "said_by_id")
    private String saidById;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected ExclusionStep() {}

    /**
     * @param words what, where and with whom
     * @throws Refused at the field that is missing or does not fit
     */
    @SuppressWarnings("NullAway.Init")
    ExclusionStep(
            Exclusion exclusion,
            StepKind kind,
            @Nullable LocalDate day,
            String words,
            Actor by,
            Instant now,
            LocalDate today) {
        if (day == null) {
            throw ExclusionRule.STEP_IS_WHOLE.at("on");
        }
        boolean ahead = day.isAfter(today) && (!kind.planned() || day.isAfter(today.plusYears(1)));
        if (ahead || day.isBefore(exclusion.from())) {
            throw ExclusionRule.STEP_DAY_FITS.at("on");
        }
        this.id = Ids.next();
        this.exclusionId = exclusion.exclusionId();
        this.childId = exclusion.childId().id();
        this.kind = kind;
        this.happensOn = day;
        this.words = Typed.needed(words, 1000, ExclusionRule.STEP_IS_WHOLE, "words");
        this.saidById = by.id();
        this.saidBy = by.name();
        this.recordedAt = now;
    }

    public String id() {
        return id;
    }

    public String exclusionId() {
        return exclusionId;
    }

    public ChildId childId() {
        return new ChildId(childId);
    }

    public StepKind kind() {
        return kind;
    }

    /** The day of it; of provision the first. */
    public LocalDate on() {
        return happensOn;
    }

    public String words() {
        return words;
    }

    public String saidBy() {
        return saidBy;
    }

    public String saidById() {
        return saidById;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    void supersede(Instant now) {
        supersededAt = now;
    }

    /** Whether this is still what we believe. */
    public boolean known() {
        return supersededAt == null;
    }
}
