package org.holdfast.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Days in term on which no school is held, such as training days; of a school, or of all schools of an authority. They
 * come on top of half-terms and bank holidays. Source: attendance code # (facts A2).
 */
@Entity
@Table(name = "closure")
public class Closure {
    private static final int LONGEST = 31;
    private static final int NAME = 100;

    @Id
    private String id;

    @Column(name = "authority_id")
    private @Nullable String authorityId;

    @Column(name = "school_id")
    private @Nullable String schoolId;

    private String name;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected Closure() {}

    /** @throws Refused at the field that is missing, or if it lasts longer than a month */
    public Closure(
            Organisation place, String name, @Nullable LocalDate first, @Nullable LocalDate last, Instant recordedAt) {
        if (name.isBlank() || name.strip().length() > NAME) {
            throw AdministeredPlaces.refused(SchoolRule.CLOSURE_IS_NAMED, "closure");
        }
        if (first == null) {
            throw AdministeredPlaces.refused(SchoolRule.CLOSURE_HAS_ITS_DAYS, "closedFrom");
        }
        LocalDate end = last == null ? first : last;
        if (end.isBefore(first) || end.isAfter(first.plusDays(LONGEST))) {
            throw AdministeredPlaces.refused(SchoolRule.CLOSURE_HAS_ITS_DAYS, "closedTo");
        }
        this.id = Ids.next();
        this.authorityId = place.school() ? null : place.id();
        this.schoolId = place.school() ? place.id() : null;
        this.name = name.strip();
        this.firstDay = first;
        this.lastDay = end;
        this.recordedAt = recordedAt;
    }

    void supersede(Instant at) {
        supersededAt = at;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }
}
