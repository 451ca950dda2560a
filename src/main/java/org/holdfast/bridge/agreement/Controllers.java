package org.holdfast.bridge.agreement;

/** What authority and partner are to the data. Source: safeguards 10; UK GDPR, Articles 4, 26 and 28, is general knowledge. */
public enum Controllers {
    /** each decides for itself */
    SEPARATE,
    /** they decide together */
    JOINT,
    /** the partner acts on the authority's word */
    PARTNER_PROCESSES
}
