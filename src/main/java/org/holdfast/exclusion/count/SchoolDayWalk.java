package org.holdfast.exclusion.count;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.school.Terms;

/** Walks along the days on which a school is open; finds nothing beyond the terms that are known. */
record SchoolDayWalk(Terms.Calendar calendar) {
    private static final int DAYS_LOOKED_AT = 500;

    /** The first, second or later school day from a day on, that day counted. */
    Optional<LocalDate> nth(LocalDate from, int number) {
        return schoolDays(from).skip(number - 1L).findFirst();
    }

    /** So many school days after a day, which is not counted itself. */
    Optional<LocalDate> after(LocalDate day, int number) {
        return nth(day.plusDays(1), number);
    }

    /** The last school day of the term of a day; empty where its dates are not known. */
    Optional<LocalDate> lastOfTerm(LocalDate day) {
        return calendar.termOf(day)
                .filter(term -> !term.lastDay().isBefore(day))
                .flatMap(term -> Stream.iterate(term.lastDay(), one -> one.minusDays(1))
                        .limit(DAYS_LOOKED_AT)
                        .takeWhile(one -> !one.isBefore(day))
                        .filter(calendar::schoolDay)
                        .findFirst());
    }

    private Stream<LocalDate> schoolDays(LocalDate from) {
        return from.datesUntil(from.plusDays(DAYS_LOOKED_AT)).filter(calendar::schoolDay);
    }
}
