package org.holdfast.exclusion.pattern;

import org.holdfast.web.Text;

/** What is known of exclusions without a record in the last school days of a child. */
public enum PatternState {
    POSSIBLE("soon"),
    LOOKED_INTO("quiet"),
    /** no mark of these days was received */
    NOT_KNOWN("unk"),
    NONE("ok");

    private final String kind;

    PatternState(String kind) {
        this.kind = kind;
    }

    /** Of the tag that shows it. */
    public String kind() {
        return kind;
    }

    public String title() {
        return Text.say("exclusion.pattern.state." + name());
    }
}
