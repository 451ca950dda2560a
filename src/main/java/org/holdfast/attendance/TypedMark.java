package org.holdfast.attendance;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;

/**
 * A mark as a person types it.
 *
 * @param text a code in upper or lower case; for one who came late with the minutes, such as {@code L12}
 * @param reason empty where none is given
 */
public record TypedMark(ChildId child, LocalDate day, Session session, String text, String reason) {
    private static final Pattern LATE = Pattern.compile("([LU])\\s*(\\d{1,6})");
    private static final int LONGEST_SESSION = 240;
    private static final int LONGEST_REASON = 500;
    private static final String NEEDS_REASON = "Y7";

    String code() {
        Matcher late = LATE.matcher(clean());
        return late.matches() ? late.group(1) : clean();
    }

    int index() {
        return Slot.of(day, session).index();
    }

    /** @throws Refused if the minutes do not fit into a session, or a reason is needed or too long */
    Remark remark() {
        Optional<Integer> minutes = minutes();
        if (minutes.filter(n -> n < 1 || n > LONGEST_SESSION).isPresent()) {
            throw new Refused(AttendanceRule.MINUTES_FIT_THE_SESSION);
        }
        if (NEEDS_REASON.equals(code()) && reason.isBlank()) {
            throw new Refused(AttendanceRule.REASON_IS_WRITTEN_DOWN);
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Refused(AttendanceRule.REASON_IS_SHORT);
        }
        return new Remark(minutes, reason.strip());
    }

    private Optional<Integer> minutes() {
        Matcher late = LATE.matcher(clean());
        return late.matches() ? Optional.of(Integer.valueOf(late.group(2))) : Optional.empty();
    }

    private String clean() {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
