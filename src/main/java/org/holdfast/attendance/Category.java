package org.holdfast.attendance;

/**
 * What a mark counts as. Source: statistical groups of the attendance codes, SI 2024/208 regulation 10 and the pupil
 * absence statistics.
 */
public enum Category {
    PRESENT("Present", true, true),
    APPROVED_ACTIVITY("Educated off site", true, true),
    AUTHORISED("Authorised absence", true, false),
    UNAUTHORISED("Unauthorised absence", true, false),
    NOT_POSSIBLE("Not required", false, false),
    /** Missing: neither present nor absent, and in no figure. */
    NO_MARK("No mark", false, false);

    private final String title;
    private final boolean possible;
    private final boolean attending;

    Category(String title, boolean possible, boolean attending) {
        this.title = title;
        this.possible = possible;
        this.attending = attending;
    }

    public String title() {
        return title;
    }

    /** Whether the session is in the denominator. */
    public boolean possible() {
        return possible;
    }

    public boolean attending() {
        return attending;
    }

    public boolean absent() {
        return possible && !attending;
    }
}
