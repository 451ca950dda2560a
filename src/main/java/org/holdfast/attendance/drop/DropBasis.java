package org.holdfast.attendance.drop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.DaysHeld;
import org.holdfast.attendance.Tally;
import org.holdfast.school.Setting;
import org.holdfast.school.Term;

/**
 * What a child's drops are judged by, as at the last day with a mark.
 *
 * @param movedHome last real move of home, where the reader may know it
 */
record DropBasis(Course course, DaysHeld days, Thresholds thresholds, Optional<LocalDate> movedHome, LocalDate asAt) {
    /** Fewer possible sessions tell nothing: two school weeks now, four before. */
    static final int LEAST_NOW = 20;

    static final int LEAST_BEFORE = 40;
    private static final int TERMS_BACK = 3;

    /** A term with its count. */
    record Base(Term term, Tally tally) {}

    /** After the last day looked at. */
    LocalDate end() {
        return asAt.plusDays(1);
    }

    /** First day of the last school weeks, which do not reach back into the term before. */
    LocalDate from() {
        List<LocalDate> last = days.last(thresholds.days(), asAt);
        LocalDate first = last.isEmpty() ? asAt : last.get(0);
        LocalDate term = days.calendar().termStart(asAt);
        return first.isBefore(term) ? term : first;
    }

    /** The last term before the present one in which the child had enough sessions, at most three back. */
    Optional<Base> base() {
        LocalDate present = days.calendar().termStart(asAt);
        List<Term> before = days.calendar().terms().stream()
                .filter(term -> term.firstDay().isBefore(present))
                .toList();
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - TERMS_BACK); i--) {
            Term term = before.get(i);
            Tally tally = course.tally(term.firstDay(), term.lastDay().plusDays(1));
            if (tally.possible() >= LEAST_BEFORE) {
                return Optional.of(new Base(term, tally));
            }
        }
        return Optional.empty();
    }

    /** Tenths of a percentage point by which the rate fell, rounded down, for words and size. */
    static int tenths(Tally before, Tally now) {
        return (int) Math.floorDiv(1000L * fall(before, now), (long) before.possible() * now.possible());
    }

    /** Whether the rate fell by so many points; whole numbers decide. */
    boolean fell(Tally before, Tally now) {
        return 100L * fall(before, now)
                >= (long) thresholds.number(Setting.DROP_POINTS) * before.possible() * now.possible();
    }

    private static long fall(Tally before, Tally now) {
        return (long) before.attending() * now.possible() - (long) now.attending() * before.possible();
    }
}
