package org.holdfast.exclusion.told;

/** Why nobody is asked any more to say that they know. */
public enum NoticeEnd {
    ACKNOWLEDGED,
    /** what was told has changed, and the same people are told of that */
    TOLD_ANEW,
    /** the child died, or the record was closed by adoption */
    CLOSED,
    /** nobody there has to do with the child any more */
    NO_TIE
}
