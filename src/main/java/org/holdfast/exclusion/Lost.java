package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.school.Terms;

/**
 * The sessions of one exclusion, each with the term in which it lies, in the calendar of the school that excluded.
 *
 * @param counts whether it still stands, and so is in the counts of a term
 */
public record Lost(
        String exclusionId,
        String schoolId,
        Category category,
        boolean counts,
        boolean examMissed,
        TermKey term,
        List<Half> halves) {
    /** One session. */
    public record Half(LocalDate day, TermKey term) {}

    public static Lost of(Exclusion exclusion, Terms.Calendar calendar) {
        return new Lost(
                exclusion.exclusionId(),
                exclusion.schoolId(),
                exclusion.category(),
                exclusion.inForce(),
                exclusion.examMissed(),
                TermKey.of(exclusion.from(), calendar),
                exclusion.lost(calendar).stream()
                        .map(slot -> new Half(slot.day(), TermKey.of(slot.day(), calendar)))
                        .toList());
    }

    /** Of one that is not recorded. */
    static Lost of(String id, String school, ExclusionTerms terms, Terms.Calendar calendar) {
        return new Lost(
                id,
                school,
                terms.category(),
                true,
                terms.examMissed(),
                TermKey.of(terms.firstDay(), calendar),
                terms.time().lost(terms.category(), calendar).stream()
                        .map(slot -> new Half(slot.day(), TermKey.of(slot.day(), calendar)))
                        .toList());
    }
}
