package org.holdfast.attendance.year;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import org.holdfast.kernel.AcademicYear;
import org.jspecify.annotations.Nullable;

/** What a group of children in England missed in a school year; rows come with migrations only. */
@Entity
@Table(name = "national_absence")
@IdClass(NationalAbsence.Key.class)
public class NationalAbsence {
    /** Of children known to social care; the figures of all pupils are not among them. */
    public enum Group {
        IN_CARE,
        IN_NEED,
        PROTECTION
    }

    /** Kind of school, or all of them. */
    public enum Type {
        PRIMARY,
        SECONDARY,
        SPECIAL,
        ALTERNATIVE,
        ALL;

        /** @param phase as GIAS has it */
        static Type of(String phase) {
            return switch (phase) {
                case "Primary" -> PRIMARY;
                case "Secondary" -> SECONDARY;
                case "Special" -> SPECIAL;
                case "Alternative provision" -> ALTERNATIVE;
                default -> ALL;
            };
        }
    }

    /** Of a row. */
    public static class Key {
        @Nullable
        Integer startYear;

        @Nullable
        Group group;

        @Nullable
        Type type;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(startYear, key.startYear)
                    && group == key.group
                    && type == key.type;
        }

        @Override
        public int hashCode() {
            return Objects.hash(startYear, group, type);
        }
    }

    @Id
    @Column(name = "start_year")
    private Integer startYear;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "child_group")
    private Group group;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "school_type")
    private Type type;

    @Column(name = "absence_tenths")
    private int absenceTenths;

    @Column(name = "persistent_tenths")
    private int persistentTenths;

    private int pupils;

    @SuppressWarnings("NullAway.Init")
    protected NationalAbsence() {}

    public AcademicYear year() {
        return new AcademicYear(startYear);
    }

    public Group group() {
        return group;
    }

    public Type type() {
        return type;
    }

    public int pupils() {
        return pupils;
    }

    /** Percent of possible sessions attended. */
    public BigDecimal attendance() {
        return BigDecimal.valueOf(1000L - absenceTenths, 1);
    }

    /** Percent of children who missed 10% or more. */
    public BigDecimal persistent() {
        return BigDecimal.valueOf(persistentTenths, 1);
    }
}
