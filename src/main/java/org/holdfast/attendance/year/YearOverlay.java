package org.holdfast.attendance.year;

import java.util.List;
import org.holdfast.child.Background;
import org.holdfast.child.Child;
import org.holdfast.kernel.Period;

/** What other features know of days in a child's register year, laid over it: closures, placements, suspensions. */
public interface YearOverlay {
    /**
     * @param kind machine word, such as {@code placement}
     * @param words for the reader, already allowed to be shown to this reader
     */
    record Stretch(String kind, Period days, String words) {}

    /**
     * Of the days from 1 August of a year to the next 31 July; empty for a reader who may not know.
     *
     * @param known was read already; what an overlay adds to it by {@link org.holdfast.child.BackgroundRows} costs nothing
     */
    List<Stretch> of(Child child, Background known, int year);
}
