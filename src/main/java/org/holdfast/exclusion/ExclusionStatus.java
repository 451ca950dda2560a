package org.holdfast.exclusion;

import org.holdfast.web.Text;

/** Whether an exclusion still stands; one that does not stays in the history. */
public enum ExclusionStatus {
    IN_FORCE,
    /** by the head, before the governors have met */
    CANCELLED,
    /** by the governors or a review panel, who let the child back */
    OVERTURNED;

    public String title() {
        return Text.say("exclusion.status." + name());
    }
}
