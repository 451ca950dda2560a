package org.holdfast.demo;

import static org.holdfast.demo.KnownFault.*;

import java.time.LocalDate;
import org.holdfast.kernel.AcademicYear;

/**
 * The days of a child's story, in an order that makes the faults of the sketch true and no others.
 *
 * @param careSince start of care, or of social care's work with the child
 * @param confirmedOn the plan last approved or confirmed; for a plan never approved the day it would have been
 * @param reviewOn day set for its review
 * @param movedHomeOn last move of home
 * @param joinedOn day of joining the present school; for those without one, the day they left the last
 */
record Story(
        LocalDate careSince,
        LocalDate confirmedOn,
        LocalDate reviewOn,
        LocalDate movedHomeOn,
        LocalDate joinedOn,
        LocalDate changedKeyPersonOn) {

    static Story of(Sketch sketch, LocalDate bornOn, Dice dice, LocalDate today) {
        boolean overdue = sketch.has(REVIEW_OVERDUE);
        LocalDate confirmed = today.minusDays(overdue ? dice.between(110, 150) : dice.between(25, 70));
        LocalDate review = overdue ? today.minusDays(dice.between(3, 40)) : confirmed.plusDays(dice.between(85, 120));
        LocalDate since = careSince(sketch, bornOn, confirmed, dice, today);
        LocalDate lately = dice.day(confirmed.plusDays(3), today.minusDays(2));
        LocalDate home = sketch.has(MOVED_HOME) ? lately : dice.day(since, confirmed.minusDays(10));
        return new Story(
                since, confirmed, review, home, joined(sketch, bornOn, confirmed, lately, dice, today), lately);
    }

    private static LocalDate careSince(
            Sketch sketch, LocalDate bornOn, LocalDate confirmed, Dice dice, LocalDate today) {
        if (sketch.has(NEVER_APPROVED)) {
            return today.minusDays(dice.between(5, 90));
        }
        LocalDate earliest = bornOn.plusDays(20);
        LocalDate longAgo = today.minusDays(dice.between(400, 2900));
        LocalDate since = longAgo.isBefore(earliest) ? earliest : longAgo;
        LocalDate latest = confirmed.minusDays(30);
        return since.isAfter(latest) ? latest : since;
    }

    /** In the year the phase began, or later where the child came from another school of the phase. */
    private static LocalDate joined(
            Sketch sketch, LocalDate bornOn, LocalDate confirmed, LocalDate lately, Dice dice, LocalDate today) {
        if (sketch.has(MOVED_SCHOOL)) {
            return lately;
        }
        if (sketch.has(NO_SCHOOL_PLACE)) {
            return today.minusDays(dice.between(16, 60));
        }
        int first = sketch.year() >= 12 ? 12 : sketch.year() >= 7 ? 7 : Math.min(0, sketch.year());
        LocalDate began = new AcademicYear(AcademicYear.of(today).start() - sketch.year() + first)
                .firstDay()
                .plusDays(dice.between(1, 4));
        LocalDate came = dice.percent(25) ? dice.day(began, confirmed.minusDays(40)) : began;
        LocalDate latest = confirmed.minusDays(15);
        LocalDate day = came.isAfter(latest) ? latest : came;
        return day.isBefore(bornOn.plusYears(2)) ? bornOn.plusYears(2) : day;
    }
}
