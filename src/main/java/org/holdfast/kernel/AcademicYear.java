package org.holdfast.kernel;

import java.time.LocalDate;
import java.time.Month;

/** School year, 1 September to 31 August, named by the calendar year in which it starts. */
public record AcademicYear(int start) {
    public static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(start, Month.SEPTEMBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, Month.AUGUST, 31);
    }

    /**
     * National curriculum year of a child of normal age: 0 is Reception, below it nursery. Source: year-group codes of
     * the school census; ages general knowledge.
     */
    public int curriculumYear(LocalDate born) {
        return start - AcademicYear.of(born).start - 5;
    }

    @Override
    public String toString() {
        return start + "/" + String.format("%02d", (start + 1) % 100);
    }
}
