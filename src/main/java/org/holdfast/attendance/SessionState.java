package org.holdfast.attendance;

/**
 * Why a session shows what it shows. Without a mark it is in no figure, {@link AttendanceRule#MISSING_IS_NOT_PRESENT};
 * only {@link #NO_MARK} is chased.
 */
public enum SessionState {
    MARKED("Marked"),
    NO_MARK("No mark received"),
    /** The school keeps no register, as a nursery or a college does. */
    NOT_COLLECTED("Not collected"),
    /** The school sends its marks weekly and the week is not over, or the day has not come. */
    NOT_LIVE("Not sent yet"),
    NOT_ON_ROLL("Not on roll"),
    /** No school that day: holiday, weekend, bank holiday or closure. */
    CLOSED("No school");

    private final String title;

    SessionState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
