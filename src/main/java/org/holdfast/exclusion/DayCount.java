package org.holdfast.exclusion;

import java.util.List;
import org.holdfast.kernel.AcademicYear;

/**
 * A child's suspended sessions of one term and of its school year, two counts with their own triggers: more than 5 and more
 * than 15 days are of a term, 45 of a school year. Source: safeguards 7, facts B2.
 *
 * @param termSessions half days that still stand, lunchtimes a half each
 * @param yearSessions half days of the school year, those served of cancelled ones included
 * @param lunchtimes of {@code termSessions}, those that were lunchtimes
 * @param schools whose days are in the count of the year
 */
public record DayCount(
        TermKey term, int termSessions, int yearSessions, int lunchtimes, int schools, CountTerms terms) {
    /**
     * @param schoolId of the school whose term is counted, where terms do not add up across schools
     * @param term of a day in it; its school year is the year
     */
    public static DayCount of(List<Lost> all, TermKey term, String schoolId, CountTerms terms) {
        int inTerm = 0;
        int inYear = 0;
        int lunchtimes = 0;
        for (Lost lost : all) {
            boolean lunch = lost.category() == Category.LUNCHTIME;
            for (Lost.Half half : lost.halves()) {
                boolean here = terms.termAcrossSchools() || lost.schoolId().equals(schoolId);
                if (lost.counts() && here && half.term().equals(term)) {
                    inTerm++;
                    lunchtimes += lunch ? 1 : 0;
                }
                if (AcademicYear.of(half.day()).equals(term.year()) && (!lunch || terms.lunchtimesToLimit())) {
                    inYear++;
                }
            }
        }
        return new DayCount(term, inTerm, inYear, lunchtimes, schools(all, term.year()), terms);
    }

    private static int schools(List<Lost> all, AcademicYear year) {
        return (int) all.stream()
                .filter(lost -> lost.halves().stream()
                        .anyMatch(half -> AcademicYear.of(half.day()).equals(year)))
                .map(Lost::schoolId)
                .distinct()
                .count();
    }

    /** More than 5 days in the term. */
    public boolean governorsAreTold() {
        return termSessions > 2 * terms.governorsTold();
    }

    /** More than 15 days in the term. */
    public boolean governorsMeet() {
        return termSessions > 2 * terms.governorsMeet();
    }

    /** More than 45 days in the school year. */
    public boolean overLimit() {
        return yearSessions > 2 * terms.limit();
    }

    /** Half days left of the 45 days; none where they are passed. */
    public int sessionsLeft() {
        return Math.max(0, 2 * terms.limit() - yearSessions);
    }
}
