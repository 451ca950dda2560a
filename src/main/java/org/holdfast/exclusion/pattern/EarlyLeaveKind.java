package org.holdfast.exclusion.pattern;

import org.holdfast.web.Text;

/** How a child came to leave school before its end. */
public enum EarlyLeaveKind {
    LEFT_EARLY,
    /** by a parent or carer */
    COLLECTED;

    public String title() {
        return Text.say("exclusion.pattern.leave." + name());
    }
}
