package org.holdfast.child;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.TermPlace;

/**
 * A child in a list, as one reader may know them today: what the reader may not know is empty.
 *
 * @param name in daily use
 * @param curriculumYear 0 for Reception, below for nursery
 * @param bornOn where the reader may know it
 * @param school of today's main enrolment, or else any other; empty is no school place
 * @param care where the reader may know it
 * @param lookedAfter whether the child is in care today; for rules to ask, never for display
 * @param movedHome latest real move of home, where the reader may know placements
 * @param startedSchool latest start at a school in a main enrolment
 */
public record ChildRow(
        ChildId id,
        String name,
        String mark,
        int curriculumYear,
        Optional<LocalDate> bornOn,
        Sight sight,
        Optional<Place> school,
        Optional<Care> care,
        boolean lookedAfter,
        Optional<LocalDate> movedHome,
        Optional<LocalDate> startedSchool) {
    /** A school and the authority in whose area it lies. */
    public record Place(String id, String name, String area) {}

    /**
     * What the child is to social care.
     *
     * @param since first day of the unbroken stretch of this kind, whatever its legal status
     * @param authorityId of the responsible authority
     */
    public record Care(CareKind kind, LocalDate since, Optional<String> authorityId, Optional<String> authority) {}

    /**
     * Id of the authority whose settings count: the one that looks after a child in care, else the one in whose area the
     * school lies; empty for nobody's.
     */
    public String settingsOf() {
        return care.filter(it -> lookedAfter)
                .flatMap(Care::authorityId)
                .or(() -> school.map(Place::area))
                .orElse("");
    }

    /** Whose school days count; empty without a school place. */
    public Optional<TermPlace> schoolDaysOf() {
        return school.map(at -> new TermPlace(Optional.of(at.id()), Optional.of(at.area()), at.area()));
    }

    /** "Year 9", "Reception" or "Nursery". */
    public String yearGroup() {
        return Child.yearGroup(curriculumYear);
    }

    /** Accepted at the reader's school from a later day: card and contacts only. */
    public boolean onlyEarly() {
        return sight.onlyEarly();
    }
}
