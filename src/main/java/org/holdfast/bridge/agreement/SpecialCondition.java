package org.holdfast.bridge.agreement;

/**
 * Why special category data, such as health, may be used as well: it needs a condition of Article 9 beside the basis of
 * Article 6. Source: facts F; the points are general knowledge.
 */
public enum SpecialCondition {
    SUBSTANTIAL_PUBLIC_INTEREST,
    HEALTH_OR_SOCIAL_CARE,
    VITAL_INTERESTS,
    EXPLICIT_CONSENT,
    /** none is shared */
    NONE
}
