package org.holdfast.plan.meeting;

import java.util.EnumSet;
import java.util.Set;

/** Whether somebody is asked to a meeting, and whether they came. Source: F10. */
public enum Presence {
    INVITED,
    ATTENDED,
    /** a part of it; which one is said in words */
    ATTENDED_PART,
    APOLOGIES,
    ABSENT,
    /** and it is said why */
    NOT_INVITED;

    private static final Set<Presence> MARKS = EnumSet.of(ATTENDED, ATTENDED_PART, APOLOGIES, ABSENT);

    /** Whether it says what happened, and not what is expected. */
    public boolean marked() {
        return MARKS.contains(this);
    }

    public boolean there() {
        return this == ATTENDED || this == ATTENDED_PART;
    }

    /** Key of its words in the message bundle. */
    public String key() {
        return "plan.meeting.presence." + name();
    }
}
