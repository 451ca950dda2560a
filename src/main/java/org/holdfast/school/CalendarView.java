package org.holdfast.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.AcademicYear;

/**
 * The calendar of one place in one school year, as its administrator sees it.
 *
 * @param places the administrator's authority and the schools in its area
 * @param years that can be looked at
 * @param closures the place's own
 */
public record CalendarView(
        Organisation place,
        List<Organisation> places,
        AcademicYear year,
        List<AcademicYear> years,
        List<Row> rows,
        List<Closure> closures) {
    /** Where the dates of a term come from. */
    public enum Whose {
        NATIONAL,
        AUTHORITY,
        OWN
    }

    /**
     * A term as it counts here.
     *
     * @param cutOff day by which plans of the authority's children are reviewed
     * @param ownCutOff whether the authority set it, or it is the last school day
     * @param schoolDays without half-term, bank holidays and closures
     */
    public record Row(Term term, Whose whose, LocalDate cutOff, boolean ownCutOff, int schoolDays) {}

    /** The row of a name, where the year has such a term. */
    public Optional<Row> row(String name) {
        return rows.stream().filter(row -> row.term().name().equals(name)).findFirst();
    }
}
