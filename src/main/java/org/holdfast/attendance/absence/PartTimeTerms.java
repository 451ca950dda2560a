package org.holdfast.attendance.absence;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A part-time timetable as it is entered.
 *
 * @param hours in school a week
 * @param endsOn last day; null is without an end
 */
public record PartTimeTerms(
        String reason,
        String agreedWith,
        @Nullable BigDecimal hours,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate endsOn) {
    static final int TEXT = 1000;
    static final int WEEKS = 6;

    private static final int NAME = 200;
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(30);
    private static final int QUARTER = 15;

    /** The same with its texts trimmed. @throws Refused at the field that is missing or does not fit */
    PartTimeTerms checked(LocalDate today) {
        String why = text(reason, TEXT, PartTimeRule.SAYS_WHY, "reason");
        String with = text(agreedWith, NAME, PartTimeRule.IS_AGREED, "agreedWith");
        minutes(hours);
        LocalDate begins = beginning();
        if (begins.isBefore(today.minusYears(1)) || begins.isAfter(today.plusYears(1))) {
            throw PartTimeRule.HAS_A_BEGINNING.at("beginsOn");
        }
        checkReview(begins, reviewOn);
        if (endsOn != null && (endsOn.isBefore(begins) || endsOn.isAfter(begins.plusYears(1)))) {
            throw PartTimeRule.ENDS_AFTER_IT_BEGINS.at("endsOn");
        }
        return new PartTimeTerms(why, with, hours, beginsOn, reviewOn, endsOn);
    }

    LocalDate beginning() {
        if (beginsOn == null) {
            throw PartTimeRule.HAS_A_BEGINNING.at("beginsOn");
        }
        return beginsOn;
    }

    LocalDate firstReview() {
        return checkReview(beginning(), reviewOn);
    }

    /** {@link PartTimeRule#REVIEWED_WITHIN_SIX_WEEKS}: after the day, at most six weeks. */
    static LocalDate checkReview(LocalDate after, @Nullable LocalDate review) {
        if (review == null || !review.isAfter(after) || review.isAfter(after.plusWeeks(WEEKS))) {
            throw PartTimeRule.REVIEWED_WITHIN_SIX_WEEKS.at("reviewOn");
        }
        return review;
    }

    /** @throws Refused for anything but quarter hours from 0 to 30 */
    static int minutes(@Nullable BigDecimal hours) {
        if (hours == null || hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0) {
            throw PartTimeRule.HOURS_FIT.at("hours");
        }
        BigDecimal quarters = hours.multiply(QUARTERS).stripTrailingZeros();
        if (quarters.scale() > 0) {
            throw PartTimeRule.HOURS_FIT.at("hours");
        }
        return quarters.intValueExact() * QUARTER;
    }

    static String hours(int minutes) {
        return BigDecimal.valueOf(minutes / QUARTER)
                .divide(QUARTERS)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String text(String typed, int longest, PartTimeRule rule, String field) {
        String text = typed.strip().replace("\r\n", "\n");
        if (text.isEmpty() || text.length() > longest) {
            throw rule.at(field);
        }
        return text;
    }
}
