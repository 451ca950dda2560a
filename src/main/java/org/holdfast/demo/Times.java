package org.holdfast.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.plan.Author;
import org.holdfast.school.StaffMember;
import org.holdfast.school.Terms;

/**
 * The days that decide what is still fresh.
 *
 * @param termStart first day of the present term
 * @param fresh first day of a term in which every kind of check still counts, by the national settings
 * @param old day before which none does
 */
record Times(LocalDate today, LocalDate termStart, LocalDate fresh, LocalDate old) {
    static Times of(Terms.Calendar calendar, LocalDate today) {
        return new Times(today, calendar.termStart(today), calendar.startOf(today, 1), calendar.startOf(today, 3));
    }

    /** A day within the period, on or after the one given. */
    LocalDate checked(Dice dice, LocalDate earliest) {
        LocalDate first = earliest.isAfter(fresh) ? earliest : fresh;
        return dice.day(first, today);
    }

    /** Longer ago than counts. */
    LocalDate stale(Dice dice) {
        return old.minusDays(dice.between(5, 80));
    }

    Instant written(LocalDate day) {
        return Place.written(day, today);
    }

    /** Who writes on that day. */
    Author author(StaffMember member, LocalDate day) {
        return new Author(member.id(), member.name(), written(day));
    }
}
