package org.holdfast.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** A school term, first and last day included; national by default, or an authority's own. */
@Entity
@Table(name = "term")
public class Term {
    @Id
    private String id;

    @Column(name = "authority_id")
    private @Nullable String authorityId;

    private String name;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Term() {}

    /** @param authorityId whose dates these are, or null for the national default */
    public Term(@Nullable String authorityId, String name, LocalDate firstDay, LocalDate lastDay, String source) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.name = name;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.source = source;
    }

    public @Nullable String authorityId() {
        return authorityId;
    }

    /** {@code autumn}, {@code spring} or {@code summer}. */
    public String name() {
        return name;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public AcademicYear year() {
        return AcademicYear.of(firstDay);
    }
}
