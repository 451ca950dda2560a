package org.holdfast.school;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The days of a term as they are entered, first and last included.
 *
 * @param name {@code autumn}, {@code spring} or {@code summer}
 * @param halfFirst first day of the half-term break, or null where there is none
 * @param cutOff day by which plans are reviewed; null is the last school day
 */
public record TermDates(
        String name,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate halfFirst,
        @Nullable LocalDate halfLast,
        @Nullable LocalDate cutOff) {
    static final List<String> NAMES = List.of("autumn", "spring", "summer");

    /**
     * The term of these days.
     *
     * @param year in which the school year begins
     * @throws Refused at the first field that does not fit the others
     */
    public Term checked(int year, @Nullable String authorityId, @Nullable String schoolId, String source) {
        if (!NAMES.contains(name)) {
            throw refused(SchoolRule.TERM_HAS_A_NAME, "name");
        }
        LocalDate first = within(year, firstDay, "firstDay");
        LocalDate last = within(year, lastDay, "lastDay");
        if (last.isBefore(first)) {
            throw refused(SchoolRule.TERM_ENDS_AFTER_ITS_FIRST_DAY, "lastDay");
        }
        halfTerm(first, last);
        if (cutOff != null && (cutOff.isBefore(first) || cutOff.isAfter(last))) {
            throw refused(SchoolRule.CUT_OFF_LIES_IN_TERM, "cutOff");
        }
        return new Term(authorityId, schoolId, name, first, last, halfFirst, halfLast, cutOff, source);
    }

    private void halfTerm(LocalDate first, LocalDate last) {
        if (halfFirst == null && halfLast == null) {
            return;
        }
        if (halfFirst == null || halfLast == null || halfLast.isBefore(halfFirst)) {
            throw refused(SchoolRule.HALF_TERM_IS_WHOLE, halfFirst == null ? "halfFirst" : "halfLast");
        }
        if (!halfFirst.isAfter(first) || !halfLast.isBefore(last)) {
            throw refused(SchoolRule.HALF_TERM_LIES_IN_TERM, "halfFirst");
        }
    }

    private static LocalDate within(int year, @Nullable LocalDate day, String field) {
        if (day == null) {
            throw refused(SchoolRule.TERM_HAS_BOTH_DAYS, field);
        }
        if (AcademicYear.of(day).start() != year) {
            throw refused(SchoolRule.TERM_LIES_IN_ITS_YEAR, field);
        }
        return day;
    }

    private static Refused refused(SchoolRule rule, String field) {
        return AdministeredPlaces.refused(rule, field);
    }
}
