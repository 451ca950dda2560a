package org.holdfast.exclusion.told;

import org.holdfast.exclusion.ExclusionStatus;
import org.holdfast.web.Text;

/** What people are told of; each has a ladder of its own, and a newer one settles the one before. */
public enum ToldCause {
    RECORDED,
    CHANGED,
    CANCELLED,
    OVERTURNED;

    static ToldCause of(ExclusionStatus status) {
        return status == ExclusionStatus.OVERTURNED ? OVERTURNED : CANCELLED;
    }

    public String title() {
        return Text.say("exclusion.told.cause." + name());
    }
}
