package org.holdfast.exclusion;

import java.util.Locale;
import org.holdfast.web.Text;

/** Sessions said as school days. */
public final class Days {
    private Days() {}

    /** "8.5" of 17 sessions. */
    public static String number(int sessions) {
        return sessions % 2 == 0 ? String.valueOf(sessions / 2) : String.format(Locale.ROOT, "%d.5", sessions / 2);
    }

    /** "1 day", "half a day", "2.5 days". */
    public static String words(int sessions) {
        return switch (sessions) {
            case 0 -> Text.say("exclusion.days.none");
            case 1 -> Text.say("exclusion.days.half");
            case 2 -> Text.say("exclusion.days.one");
            default -> Text.say("exclusion.days.many", number(sessions));
        };
    }
}
