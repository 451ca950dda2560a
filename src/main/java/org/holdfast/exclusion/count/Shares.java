package org.holdfast.exclusion.count;

import java.util.List;
import java.util.function.ToIntFunction;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.CountTerms;
import org.holdfast.exclusion.DayCount;
import org.holdfast.exclusion.Lost;
import org.holdfast.kernel.AcademicYear;

/** How a count is made up: half days at other schools, and at the child's own. */
public record Shares(int elsewhere, int here) {
    /** They add up to the count's {@code termSessions}. */
    static Shares ofTerm(List<Lost> all, DayCount count, String schoolId) {
        return of(
                all,
                schoolId,
                lost -> !lost.counts()
                                || (!count.terms().termAcrossSchools()
                                        && !lost.schoolId().equals(schoolId))
                        ? 0
                        : (int) lost.halves().stream()
                                .filter(half -> half.term().equals(count.term()))
                                .count());
    }

    /** They add up to the count's {@code yearSessions}. */
    static Shares ofYear(List<Lost> all, DayCount count, String schoolId) {
        return of(all, schoolId, lost -> counting(lost, count.term().year(), count.terms()));
    }

    /** Half days of an exclusion that count to the limit of a school year. */
    static int counting(Lost lost, AcademicYear year, CountTerms terms) {
        return lost.category() == Category.LUNCHTIME && !terms.lunchtimesToLimit()
                ? 0
                : (int) lost.halves().stream()
                        .filter(half -> AcademicYear.of(half.day()).equals(year))
                        .count();
    }

    private static Shares of(List<Lost> all, String schoolId, ToIntFunction<Lost> counting) {
        int here = all.stream()
                .filter(lost -> lost.schoolId().equals(schoolId))
                .mapToInt(counting)
                .sum();
        return new Shares(all.stream().mapToInt(counting).sum() - here, here);
    }

    int all() {
        return elsewhere + here;
    }
}
