package org.holdfast.child;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds for a stretch of days, half-open as {@link Period}.
 *
 * @param rows of the file that say so; none for what was known before
 */
record Span<T>(T what, LocalDate from, @Nullable LocalDate to, Set<Integer> rows) {
    /** Beyond every day, to compare open ends with. */
    LocalDate last() {
        return to == null ? LocalDate.MAX : to;
    }

    Period period() {
        return new Period(from, to);
    }

    Span<T> saying(T other) {
        return new Span<>(other, from, to, rows);
    }

    /** This and the next as one. */
    Span<T> with(Span<T> next, T joined) {
        Set<Integer> both = new TreeSet<>(rows);
        both.addAll(next.rows);
        return new Span<>(joined, from, next.to, both);
    }
}
