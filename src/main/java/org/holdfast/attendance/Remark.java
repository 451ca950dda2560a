package org.holdfast.attendance;

import java.util.Optional;
import org.holdfast.kernel.Refused;

/** What is said of a mark. @param reason empty where none is given */
public record Remark(Optional<Integer> minutesLate, String reason) {
    public static final Remark NOTHING = new Remark(Optional.empty(), "");

    private static final int LONGEST_SESSION = 240;
    private static final int LONGEST_REASON = 500;

    /** @throws Refused if the minutes do not fit into a session, or the reason is too long */
    public Remark checked() {
        if (minutesLate.filter(n -> n < 1 || n > LONGEST_SESSION).isPresent()) {
            throw new Refused(AttendanceRule.MINUTES_FIT_THE_SESSION);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refused(AttendanceRule.REASON_IS_SHORT);
        }
        return this;
    }

    public boolean isEmpty() {
        return minutesLate.isEmpty() && reason.isEmpty();
    }
}
