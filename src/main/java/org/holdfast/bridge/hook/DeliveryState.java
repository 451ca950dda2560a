package org.holdfast.bridge.hook;

/** Where a message stands. */
public enum DeliveryState {
    /** not taken yet, or tried in vain */
    WAITING,
    /** the receiver answered with 2xx */
    TAKEN,
    /** not taken for three days: it can be replayed */
    SET_ASIDE
}
