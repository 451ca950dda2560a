package org.holdfast.school;

/** A threshold or period that law or an authority sets; the national default and its source stand in the database. */
public enum Setting {
    /** Terms for which a checked contact counts as verified: 1 is the present term, 2 also the one before. */
    CONTACT_VERIFIED_TERMS,
    KEY_PERSON_VERIFIED_TERMS,
    SAFE_PLACE_VERIFIED_TERMS,
    SUPPORT_VERIFIED_TERMS,
    PREFERENCES_VERIFIED_TERMS,
    /** Longest time from approval to review, in days. */
    REVIEW_WITHIN_DAYS,
    /** Working days within which somebody does what they were asked for. */
    TASK_WITHIN_DAYS
}
