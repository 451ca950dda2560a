package org.holdfast.exclusion.count;

import org.holdfast.web.Text;

/** Where a demand of the rules stands; the most pressing first. */
public enum DemandState {
    OVERDUE("act"),
    DO_TODAY("act"),
    /** a number of days is passed, and what follows hangs on others */
    PASSED("soon"),
    WAITING("wait"),
    DONE("ok"),
    NOT_REACHED("quiet");

    private final String kind;

    DemandState(String kind) {
        this.kind = kind;
    }

    /** As tags call it. */
    public String kind() {
        return kind;
    }

    public String title() {
        return Text.say("exclusion.count.state." + name());
    }
}
