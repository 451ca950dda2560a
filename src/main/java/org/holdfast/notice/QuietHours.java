package org.holdfast.notice;

import java.time.Duration;
import java.time.LocalTime;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Hours by the clock on the wall in which no mail comes unless it is urgent; over midnight where they end earlier in the
 * day than they begin.
 *
 * @param to the first minute that is not quiet
 */
public record QuietHours(LocalTime from, LocalTime to) {
    /** So that a digest of the morning leaves on the same day, however it is put off. */
    private static final Duration LONGEST = Duration.ofHours(16);

    /** @throws Refused at the field that is missing or does not fit */
    static QuietHours of(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null) {
            throw ChoiceRule.QUIET_HOURS_HAVE_BOTH_ENDS.at("quietFrom");
        }
        if (to == null) {
            throw ChoiceRule.QUIET_HOURS_HAVE_BOTH_ENDS.at("quietTo");
        }
        if (from.equals(to)) {
            throw ChoiceRule.QUIET_HOURS_LAST.at("quietTo");
        }
        Duration length = Duration.between(from, to);
        if ((length.isNegative() ? length.plusDays(1) : length).compareTo(LONGEST) > 0) {
            throw ChoiceRule.QUIET_HOURS_LEAVE_TIME.at("quietTo");
        }
        return new QuietHours(from, to);
    }

    boolean include(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }
}
