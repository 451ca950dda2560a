package org.holdfast.notice;

/** How often mail tells a person of what is not urgent. */
public enum Rhythm {
    NOW,
    /** on working mornings */
    DAILY,
    /** on the first working morning of a week */
    WEEKLY
}
