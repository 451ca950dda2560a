package org.holdfast.bridge.agreement;

/** Why personal data may be used at all. Source: UK GDPR, Article 6(1); the points are general knowledge. */
public enum LawfulBasis {
    PUBLIC_TASK,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS,
    CONSENT
}
