package org.holdfast.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.jspecify.annotations.Nullable;

/** How a school sends its marks, for a period; corrected by a new row. */
@Entity
@Table(name = "register_practice")
public class RegisterPractice {
    @Id
    private String id;

    @Column(name = "school_id")
    private String schoolId;

    @Enumerated(EnumType.STRING)
    private Practice practice;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Column(name = "said_by")
    private @Nullable String saidBy;

    @SuppressWarnings("NullAway.Init")
    protected RegisterPractice() {}

    RegisterPractice(String schoolId, Practice practice, Period days, @Nullable String saidBy, Instant recordedAt) {
        this.id = Ids.next();
        this.schoolId = schoolId;
        this.practice = practice;
        this.validFrom = days.from();
        this.validTo = days.to();
        this.saidBy = saidBy;
        this.recordedAt = recordedAt;
    }

    /** Superseded by a row that holds until a day; empty where nothing of it is left. */
    Optional<RegisterPractice> until(LocalDate day, Instant now) {
        supersededAt = now;
        return validFrom.isBefore(day)
                ? Optional.of(new RegisterPractice(schoolId, practice, new Period(validFrom, day), saidBy, now))
                : Optional.empty();
    }

    /** Whether it holds on a day or later. */
    boolean reaches(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }

    public String schoolId() {
        return schoolId;
    }

    public Practice practice() {
        return practice;
    }

    public Period days() {
        return new Period(validFrom, validTo);
    }

    /** Empty where it came with the database. */
    public String saidBy() {
        return saidBy == null ? "" : saidBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether nothing took its place. */
    public boolean known() {
        return supersededAt == null;
    }
}
