package org.holdfast.exclusion;

import java.time.LocalDate;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.school.Terms;

/**
 * A term of a school year by its name, the same for schools whose dates differ.
 *
 * @param name as in the calendar, such as {@code autumn}
 */
public record TermKey(AcademicYear year, String name) {
    public static TermKey of(LocalDate day, Terms.Calendar calendar) {
        return new TermKey(AcademicYear.of(day), calendar.termName(day));
    }
}
