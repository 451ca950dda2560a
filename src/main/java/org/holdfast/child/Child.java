package org.holdfast.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Folded;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Touching;
import org.jspecify.annotations.Nullable;

/**
 * A child whose education plan is kept here. The record opens with an import or a designated teacher, gathers dated
 * facts (enrolments, care, placements, grants), and ends in one of three ways: sealed by an adoption order, stopped by
 * death, or handed to the young person at 18. Only {@link Children} hands one out: holding a {@code Child} proves the
 * right to see it.
 */
@Entity
@Touching
@Table(name = "child")
public class Child {
    private static final String MARKS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    @Id
    private String id;

    private String mark;

    @Column(name = "legal_forename")
    private String legalForename;

    @Column(name = "legal_surname")
    private String legalSurname;

    @Column(name = "known_forename")
    private @Nullable String knownForename;

    @Column(name = "known_surname")
    private @Nullable String knownSurname;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "surname_key")
    private String surnameKey;

    @Column(name = "born_on")
    private LocalDate bornOn;

    private String sex;

    @Column(name = "year_offset")
    private int yearOffset;

    @Column(name = "died_on")
    private @Nullable LocalDate diedOn;

    @Column(name = "sealed_on")
    private @Nullable LocalDate sealedOn;

    @Column(name = "sealed_by")
    private @Nullable String sealedBy;

    @Version
    private int version;

    @Transient
    private Sight sight = new Sight(Set.of(), Set.of());

    @SuppressWarnings("NullAway.Init")
    protected Child() {}

    /** @param sex M, F or U, as SSDA903 has it */
    public Child(String forename, String surname, LocalDate bornOn, String sex) {
        this.id = Ids.next();
        this.mark = markOf(id);
        this.legalForename = forename;
        this.legalSurname = surname;
        this.bornOn = bornOn;
        this.sex = sex;
        this.nameKey = "";
        this.surnameKey = "";
        foldNames();
    }

    public ChildId id() {
        return new ChildId(id);
    }

    /** Four characters that tell children of like name apart at a glance; no secret and no key. */
    public String mark() {
        return mark;
    }

    /** The name the child goes by. */
    public String name() {
        return forename() + " " + surname();
    }

    public String forename() {
        return knownForename == null ? legalForename : knownForename;
    }

    public String surname() {
        return knownSurname == null ? legalSurname : knownSurname;
    }

    public String legalName() {
        return legalForename + " " + legalSurname;
    }

    public String initials() {
        return (forename().substring(0, 1) + surname().substring(0, 1)).toUpperCase(Locale.ROOT);
    }

    public LocalDate bornOn() {
        return bornOn;
    }

    public String sex() {
        return sex;
    }

    /** In whole years. */
    public int ageOn(LocalDate day) {
        return Period.between(bornOn, day).getYears();
    }

    public boolean adultOn(LocalDate day) {
        return ageOn(day) >= 18;
    }

    /** National curriculum year, 0 for Reception, below for nursery; kept-down or moved-up children are offset. */
    public int curriculumYear(LocalDate day) {
        return AcademicYear.of(day).curriculumYear(bornOn) + yearOffset;
    }

    /** "Year 9", "Reception", "Nursery" or "Post-16". */
    public String yearGroup(LocalDate day) {
        return yearGroup(curriculumYear(day));
    }

    public static String yearGroup(int year) {
        return year < 0 ? "Nursery" : year == 0 ? "Reception" : "Year " + year;
    }

    public Optional<LocalDate> diedOn() {
        return Optional.ofNullable(diedOn);
    }

    public boolean sealed() {
        return sealedOn != null;
    }

    public int version() {
        return version;
    }

    public Sight sight() {
        return sight;
    }

    Child seenBy(Sight seen) {
        this.sight = seen;
        return this;
    }

    /** The name in daily use; the legal name stays until a court changes it. */
    public void knownAs(String forename, String surname) {
        if (forename.isBlank() || surname.isBlank()) {
            throw new Refused(ChildRule.HAS_A_NAME);
        }
        knownForename = forename.strip().equals(legalForename) ? null : forename.strip();
        knownSurname = surname.strip().equals(legalSurname) ? null : surname.strip();
        foldNames();
    }

    /** Taught above (+) or below (-) the year of the child's age. */
    public void taughtInYear(int curriculumYear, LocalDate today) {
        int byAge = AcademicYear.of(today).curriculumYear(bornOn);
        if (Math.abs(curriculumYear - byAge) > 3) {
            throw new Refused(ChildRule.YEAR_FITS_AGE, ChildRule.YEAR_FITS_AGE.sentence(), "year");
        }
        yearOffset = curriculumYear - byAge;
    }

    /** A source of record says otherwise; differences in names and birth date are decided by a person, not here. */
    public void correctSex(String code) {
        sex = code;
    }

    /** Closes the record on an adoption order: from now on only the authority's post-adoption records role reads it. */
    public ChildSealed seal(LocalDate orderDate, String authorityId) {
        sealedOn = orderDate;
        sealedBy = authorityId;
        return new ChildSealed(id());
    }

    /** Stops every task, chase, letter and count. */
    public void died(LocalDate day) {
        diedOn = day;
    }

    /** Whoever told of the death takes it back: it was somebody else's, or an error. */
    void lives() {
        diedOn = null;
    }

    /** The source that opened the record says the legal name, or says it for the first time. */
    void named(String forename, String surname) {
        legalForename = forename;
        legalSurname = surname;
        foldNames();
    }

    private void foldNames() {
        nameKey = Folded.fold(name());
        surnameKey = Folded.fold(surname() + " " + forename());
    }

    private static String markOf(String id) {
        long bits = Long.parseUnsignedLong(id.substring(24), 16);
        StringBuilder text = new StringBuilder(4);
        for (int i = 0; i < 4; i++) {
            text.append(MARKS.charAt((int) Long.remainderUnsigned(bits, MARKS.length())));
            bits = Long.divideUnsigned(bits, MARKS.length());
        }
        return text.toString();
    }
}
