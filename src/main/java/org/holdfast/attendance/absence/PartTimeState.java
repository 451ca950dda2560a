package org.holdfast.attendance.absence;

/** How a part-time timetable stands on a day; the first that holds. */
public enum PartTimeState {
    ENDED("quiet", false),
    /** its last day is over, and nobody said that the child is back full time */
    PAST_ITS_END("act", true),
    REVIEW_OVERDUE("act", true),
    OPEN_ENDED("soon", true),
    AHEAD("wait", false),
    RUNNING("ok", false);

    private final String kind;
    private final boolean listed;

    PartTimeState(String kind, boolean listed) {
        this.kind = kind;
        this.listed = listed;
    }

    /** Shape and colour of its tag. */
    public String kind() {
        return kind;
    }

    /** Whether somebody must see to it. */
    public boolean listed() {
        return listed;
    }
}
