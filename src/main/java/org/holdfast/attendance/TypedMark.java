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
    private static final String NEEDS_REASON = "Y7";

    public String code() {
        return code(text);
    }

    /** The code alone, without minutes. */
    public static String code(String written) {
        String clean = clean(written);
        Matcher late = LATE.matcher(clean);
        return late.matches() ? late.group(1) : clean;
    }

    /** Written behind the code of one who came late. */
    public static Optional<Integer> minutes(String written) {
        Matcher late = LATE.matcher(clean(written));
        return late.matches() ? Optional.of(Integer.valueOf(late.group(2))) : Optional.empty();
    }

    public int index() {
        return Slot.of(day, session).index();
    }

    /** @throws Refused if the minutes do not fit into a session, or a reason is needed or too long */
    public Remark remark() {
        if (NEEDS_REASON.equals(code()) && reason.isBlank()) {
            throw new Refused(AttendanceRule.REASON_IS_WRITTEN_DOWN);
        }
        return new Remark(minutes(text), reason.strip()).checked();
    }

    private static String clean(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
