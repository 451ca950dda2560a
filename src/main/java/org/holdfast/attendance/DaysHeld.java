package org.holdfast.attendance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.holdfast.school.Term;
import org.holdfast.school.Terms;

/**
 * The days on which a place held school in the last two years, worked out once for all its children. Two are equal when
 * they hold the same days and terms.
 */
public final class DaysHeld {
    private static final int YEARS = 2;

    private final Terms.Calendar calendar;
    private final List<LocalDate> days;
    private final List<TermDays> terms;

    /** What a drop says of a term. */
    private record TermDays(String name, LocalDate first, LocalDate last) {
        static TermDays of(Term term) {
            return new TermDays(term.name(), term.firstDay(), term.lastDay());
        }
    }

    public DaysHeld(Terms.Calendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.days = today.minusYears(YEARS)
                .datesUntil(today.plusDays(1))
                .filter(calendar::schoolDay)
                .toList();
        this.terms = calendar.terms().stream().map(TermDays::of).toList();
    }

    public Terms.Calendar calendar() {
        return calendar;
    }

    /** The last so many school days up to and with a day, oldest first; fewer where no more are known. */
    public List<LocalDate> last(int many, LocalDate upTo) {
        int end = until(upTo);
        return days.subList(Math.max(0, end - many), end);
    }

    boolean includes(LocalDate day) {
        return Collections.binarySearch(days, day) >= 0;
    }

    /** How many lie after a day, up to and with another. */
    public int between(LocalDate day, LocalDate upTo) {
        return Math.max(0, until(upTo) - until(day));
    }

    private int until(LocalDate day) {
        int at = Collections.binarySearch(days, day);
        return at >= 0 ? at + 1 : -at - 1;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof DaysHeld held && days.equals(held.days) && terms.equals(held.terms));
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }
}
