package org.holdfast.attendance.year;

import java.util.Locale;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.SessionState;

/** How a session looks in the picture of a year: never by colour alone, each has a letter or a pattern too. */
public enum SessionLook {
    PRESENT,
    LATE,
    OFF_SITE,
    AUTHORISED,
    UNAUTHORISED,
    SUSPENDED,
    NOT_REQUIRED,
    NO_MARK,
    CLOSED,
    NOT_ON_ROLL,
    NOT_COLLECTED,
    AHEAD;

    /** Suspended or permanently excluded, without other provision; a colour of its own within authorised absence. */
    private static final String EXCLUDED = "E";

    private static final String CLOSURE = "#";

    static SessionLook of(byte symbol, CodeTable codes) {
        return switch (codes.category(symbol)) {
            case PRESENT -> codes.late(symbol) ? LATE : PRESENT;
            case APPROVED_ACTIVITY -> OFF_SITE;
            case AUTHORISED -> codes.letter(symbol).equals(EXCLUDED) ? SUSPENDED : AUTHORISED;
            case UNAUTHORISED -> UNAUTHORISED;
            case NOT_POSSIBLE -> codes.letter(symbol).equals(CLOSURE) ? CLOSED : NOT_REQUIRED;
            case NO_MARK -> NO_MARK;
        };
    }

    static SessionLook of(SessionState state) {
        return switch (state) {
            case MARKED, NO_MARK -> NO_MARK;
            case NOT_COLLECTED -> NOT_COLLECTED;
            case NOT_LIVE -> AHEAD;
            case NOT_ON_ROLL -> NOT_ON_ROLL;
            case CLOSED -> CLOSED;
        };
    }

    /** End of its style class and of the key of its words. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
