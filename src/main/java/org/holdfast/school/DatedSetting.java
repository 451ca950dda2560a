package org.holdfast.school;

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
import org.jspecify.annotations.Nullable;

/**
 * A value that holds for a period, nationally or for one authority. Never changed: what an authority sets from a day on
 * supersedes the row that held, and both stay readable.
 */
@Entity
@Table(name = "setting")
public class DatedSetting {
    private static final int SOURCE = 200;

    @Id
    private String id;

    @Column(name = "authority_id")
    private @Nullable String authorityId;

    @Enumerated(EnumType.STRING)
    private Setting name;

    private int number;
    private String source;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Column(name = "set_by")
    private @Nullable String setBy;

    @SuppressWarnings("NullAway.Init")
    protected DatedSetting() {}

    private DatedSetting(DatedSetting of, @Nullable LocalDate to, Instant now) {
        this.id = Ids.next();
        this.authorityId = of.authorityId;
        this.name = of.name;
        this.number = of.number;
        this.source = of.source;
        this.setBy = of.setBy;
        this.validFrom = of.validFrom;
        this.validTo = to;
        this.recordedAt = now;
    }

    /** An authority's own, open-ended. @throws Refused if the number is out of range or nobody is said to have decided */
    public DatedSetting(
            String authorityId, Setting name, int number, String source, LocalDate from, String setBy, Instant now) {
        if (!name.allows(number)) {
            throw AdministeredPlaces.refused(SchoolRule.SETTING_IS_IN_RANGE, "number");
        }
        if (source.isBlank() || source.strip().length() > SOURCE) {
            throw AdministeredPlaces.refused(SchoolRule.SETTING_SAYS_WHERE_FROM, "source");
        }
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.name = name;
        this.number = number;
        this.source = source.strip();
        this.setBy = setBy;
        this.validFrom = from;
        this.recordedAt = now;
    }

    /** Superseded by a row that holds until a day; empty where nothing of it is left. */
    Optional<DatedSetting> until(LocalDate day, Instant now) {
        supersededAt = now;
        return validFrom.isBefore(day) ? Optional.of(new DatedSetting(this, day, now)) : Optional.empty();
    }

    boolean reaches(LocalDate day) {
        return supersededAt == null && (validTo == null || validTo.isAfter(day));
    }

    /** Whether it counts for an authority on a day: the nation's counts for every one. */
    boolean counts(String authority, LocalDate day) {
        return (authorityId == null || authorityId.equals(authority)) && !validFrom.isAfter(day) && reaches(day);
    }

    public Setting name() {
        return name;
    }

    public int number() {
        return number;
    }

    public String source() {
        return source;
    }

    public LocalDate from() {
        return validFrom;
    }

    /** First day on which it no longer holds. */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(validTo);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether another row took its place. */
    public boolean superseded() {
        return supersededAt != null;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(setBy);
    }

    public boolean own() {
        return authorityId != null;
    }
}
