package org.holdfast.child.push;

/** What came of a push. */
public enum Verdict {
    /** it counts now */
    NEW,
    /** the same event came before: nothing happened */
    REPEATED,
    /** something newer was known of the same source id: it is history only */
    OLDER,
    /** a person has to say who is meant; nothing else was written */
    REVIEW
}
