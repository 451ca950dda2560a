package org.holdfast.exclusion.pattern;

import org.holdfast.web.Text;

/** What a day shows that may be an exclusion without a record. A day that shows several counts by the first of them. */
public enum PatternSign {
    COLLECTED,
    /** written down, or absent in the afternoon after a morning at school */
    LEFT_EARLY,
    C2,
    B;

    public String title() {
        return Text.say("exclusion.pattern.sign." + name());
    }
}
