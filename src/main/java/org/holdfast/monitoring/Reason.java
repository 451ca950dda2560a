package org.holdfast.monitoring;

/** Why a plan is not up to date, most urgent first: the finer words for those who mend it, one part after the other. */
public enum Reason {
    NO_PLAN,
    CHANGED,
    REVIEW,
    VIEWS,
    KEY_PERSON,
    SAFE_PLACE,
    SUPPORT,
    CONTACTS,
    PREFERENCES
}
