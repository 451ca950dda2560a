package org.holdfast.exclusion.pattern;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.Terms;

/**
 * A child with all but the marks that its pattern is worked out from.
 *
 * @param days school days that are looked at, the earliest first
 */
record PatternCase(ChildId child, LocalDate today, Terms.Calendar calendar, PatternTerms terms, List<LocalDate> days) {
    /** Calendar weeks in which the most school days that a setting may ask for are found, holidays included. */
    private static final int WEEKS_BACK = 26;

    /** The school days of this school year, and the last ones before it where they are not enough yet. */
    static List<LocalDate> lookedAt(Terms.Calendar calendar, PatternTerms terms, LocalDate today) {
        LocalDate first = AcademicYear.of(today).firstDay();
        LocalDate back = today.minusWeeks(WEEKS_BACK);
        List<LocalDate> held = (back.isBefore(first) ? back : first)
                .datesUntil(today.plusDays(1))
                .filter(calendar::schoolDay)
                .toList();
        int thisYear = (int) held.stream().filter(day -> !day.isBefore(first)).count();
        return held.subList(Math.max(0, held.size() - Math.max(thisYear, terms.schoolDays())), held.size());
    }

    /** First day of which something is counted. */
    LocalDate since() {
        return Stream.concat(
                        Stream.of(AcademicYear.of(today).firstDay()),
                        days.stream().limit(1))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    ChildPattern found(MarkedDays marks, Explained explained, List<EarlyLeave> leaves) {
        PatternFinder finder = new PatternFinder(marks, explained, leaves, days);
        List<PatternDay> found = finder.days();
        Optional<InformalPattern> now = finder.pattern(found, terms);
        boolean marked = days.stream()
                .skip(Math.max(0, days.size() - terms.schoolDays()))
                .anyMatch(marks::marked);
        return new ChildPattern(child, today, since(), found, terms, now, List.of(), marked);
    }
}
