package org.holdfast.exclusion.pattern;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.holdfast.kernel.Refused;
import org.holdfast.school.Terms;
import org.jspecify.annotations.Nullable;

/**
 * An early leave as it is typed.
 *
 * @param time such as 13:40 or 13.40
 * @param by who sent the child home or came for them, in words
 * @param said what was said about it
 */
public record EarlyLeaveTerms(
        @Nullable LocalDate day, String time, @Nullable EarlyLeaveKind kind, String by, String said) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int NAME = 200;
    private static final int WORDS = 1000;

    /** The same once nothing is missing. */
    record Checked(LocalDate day, LocalTime time, EarlyLeaveKind kind, String by, String said) {}

    /** @throws Refused at the day, if none is given or it lies ahead or too far back */
    LocalDate day(LocalDate today) {
        if (day == null || day.isAfter(today) || day.isBefore(today.minusYears(1))) {
            throw PatternRule.LEFT_ON_A_SCHOOL_DAY.at("day");
        }
        return day;
    }

    /** @throws Refused at the field that is missing or does not fit */
    Checked checked(Terms.Calendar calendar, LocalDateTime now) {
        LocalDate on = day(now.toLocalDate());
        if (!calendar.schoolDay(on)) {
            throw PatternRule.LEFT_ON_A_SCHOOL_DAY.at("day");
        }
        LocalTime at = leftAt();
        if (on.atTime(at).isAfter(now)) {
            throw PatternRule.LEFT_AT_A_TIME.at("time");
        }
        if (kind == null) {
            throw PatternRule.LEFT_SOMEHOW.at("kind");
        }
        return new Checked(
                on,
                at,
                kind,
                PatternRule.LET_GO_BY_SOMEBODY.text(by, NAME, "by"),
                PatternRule.SAYS_WHAT_WAS_SAID.text(said, WORDS, "said"));
    }

    private LocalTime leftAt() {
        try {
            return LocalTime.parse(time.strip().replace('.', ':'), TIME);
        } catch (DateTimeParseException e) {
            throw PatternRule.LEFT_AT_A_TIME.at("time");
        }
    }
}
