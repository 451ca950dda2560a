package org.holdfast.attendance.year;

import java.util.Optional;
import org.holdfast.attendance.Tally;
import org.holdfast.kernel.Period;

/**
 * A rate over some days of a child, with what it is made of.
 *
 * @param name of the term, where it is one's
 * @param missing sessions without a mark, which are in no other number here
 */
public record YearRate(Kind kind, String name, Period days, Tally tally, int missing) {
    /** What the days are. */
    public enum Kind {
        YEAR,
        TERM,
        YEAR_BEFORE,
        PLACEMENT,
        KEY_PERSON;

        /** Whether it tells of the child's home or people. */
        boolean personal() {
            return this == PLACEMENT || this == KEY_PERSON;
        }
    }

    /** Whether 10% or 50% of the possible sessions were missed. */
    public Optional<String> band() {
        return tally.severe()
                ? Optional.of("severe")
                : tally.persistent() ? Optional.of("persistent") : Optional.empty();
    }
}
