package org.holdfast.child.move;

import java.time.LocalDate;
import org.holdfast.child.Child;

/**
 * A child in care who has left the reader's school for another, and whose last plan there the school still reads.
 *
 * @param on the first day on which the child was no longer on roll
 * @param until the first day on which the school reads nothing any more
 */
public record Leaver(Child child, LocalDate on, LocalDate until) {
    /** The last day of reading. */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }
}
