package org.holdfast.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A school term, first and last day included, with its half-term break: the nation's by default, or an authority's or
 * school's own. Never changed: another row supersedes it.
 */
@Entity
@Table(name = "term")
public class Term {
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

    @Column(name = "half_first")
    private @Nullable LocalDate halfFirst;

    @Column(name = "half_last")
    private @Nullable LocalDate halfLast;

    @Column(name = "cut_off")
    private @Nullable LocalDate cutOff;

    private String source;

    @Column(name = "recorded_at")
    private Instant recordedAt = Instant.EPOCH;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected Term() {}

    /** Without a half-term break. @param authorityId whose dates these are, or null for the national default */
    public Term(@Nullable String authorityId, String name, LocalDate firstDay, LocalDate lastDay, String source) {
        this(authorityId, null, name, firstDay, lastDay, null, null, null, source);
    }

    Term(
            @Nullable String authorityId,
            @Nullable String schoolId,
            String name,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable LocalDate halfFirst,
            @Nullable LocalDate halfLast,
            @Nullable LocalDate cutOff,
            String source) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.schoolId = schoolId;
        this.name = name;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.halfFirst = halfFirst;
        this.halfLast = halfLast;
        this.cutOff = cutOff;
        this.source = source;
    }

    /** The same days with the cut-off of another, as far as it lies in them. */
    Term cutOffAs(Optional<Term> other) {
        LocalDate day = other.map(term -> term.cutOff).orElse(null);
        LocalDate inside = day == null || day.isBefore(firstDay) ? null : day.isAfter(lastDay) ? lastDay : day;
        return Objects.equals(inside, cutOff)
                ? this
                : new Term(authorityId, schoolId, name, firstDay, lastDay, halfFirst, halfLast, inside, source);
    }

    /** As entered at a moment. */
    public Term recorded(Instant at) {
        recordedAt = at;
        return this;
    }

    void supersede(Instant at) {
        supersededAt = at;
    }

    public @Nullable String authorityId() {
        return authorityId;
    }

    public @Nullable String schoolId() {
        return schoolId;
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

    /** First day of the half-term break. */
    public Optional<LocalDate> halfFirst() {
        return Optional.ofNullable(halfFirst);
    }

    public Optional<LocalDate> halfLast() {
        return Optional.ofNullable(halfLast);
    }

    /** Day by which plans are reviewed, where an authority set one; {@link Terms.Calendar#cutOff} knows the default. */
    public Optional<LocalDate> cutOff() {
        return Optional.ofNullable(cutOff);
    }

    public String source() {
        return source;
    }

    boolean includes(LocalDate day) {
        boolean half = halfFirst != null && halfLast != null && !day.isBefore(halfFirst) && !day.isAfter(halfLast);
        return !day.isBefore(firstDay) && !day.isAfter(lastDay) && !half;
    }

    boolean overlaps(Term other) {
        return !other.lastDay.isBefore(firstDay) && !lastDay.isBefore(other.firstDay);
    }

    public AcademicYear year() {
        return AcademicYear.of(firstDay);
    }
}
