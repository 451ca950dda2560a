package org.holdfast.exclusion.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import org.holdfast.kernel.AcademicYear;
import org.jspecify.annotations.Nullable;

/**
 * How often a group of pupils in England was suspended in a school year; rows come with migrations only. Of children in
 * care no figure is known. Source: facts H2.
 */
@Entity
@Table(name = "national_suspension")
public class NationalSuspension {
    @Id
    private Integer id;

    @Column(name = "start_year")
    private int startYear;

    @Column(name = "pupil_group")
    private String group;

    private int pupils;

    @Column(name = "suspensions_hundredths")
    private @Nullable Integer suspensionsHundredths;

    @Column(name = "suspended_hundredths")
    private int suspendedHundredths;

    @Column(name = "permanent_hundredths")
    private int permanentHundredths;

    @Column(name = "all_pupils")
    private boolean allPupils;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected NationalSuspension() {}

    public AcademicYear year() {
        return new AcademicYear(startYear);
    }

    public String group() {
        return group;
    }

    public int pupils() {
        return pupils;
    }

    /** Suspensions for 100 pupils, which counts suspensions and not pupils; empty where it is not known. */
    public Optional<BigDecimal> rate() {
        return Optional.ofNullable(suspensionsHundredths).map(number -> BigDecimal.valueOf(number, 2));
    }

    /** Percent of pupils suspended at least once. */
    public BigDecimal suspended() {
        return BigDecimal.valueOf(suspendedHundredths, 2);
    }

    /** Permanent exclusions for 100 pupils. */
    public BigDecimal permanent() {
        return BigDecimal.valueOf(permanentHundredths, 2);
    }

    /** Whether the group is (nearly) every pupil of the country, so that it can stand beside any list. */
    public boolean allPupils() {
        return allPupils;
    }

    public String source() {
        return source;
    }
}
