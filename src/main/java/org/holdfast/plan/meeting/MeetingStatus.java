package org.holdfast.plan.meeting;

/** Where a meeting stands. Arranged, then running, then held; or cancelled, also when it had to be broken off. */
public enum MeetingStatus {
    ARRANGED("wait"),
    RUNNING("soon"),
    HELD("ok"),
    CANCELLED("quiet");

    private final String tag;

    MeetingStatus(String tag) {
        this.tag = tag;
    }

    /** Whether something may still happen to it. */
    public boolean open() {
        return this == ARRANGED || this == RUNNING;
    }

    /** Kind of the tag that shows it. */
    public String tag() {
        return tag;
    }

    /** Key of its words in the message bundle. */
    public String key() {
        return "plan.meeting.status." + name();
    }
}
