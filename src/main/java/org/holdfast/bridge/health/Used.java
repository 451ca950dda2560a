package org.holdfast.bridge.health;

/** What a case system does with the bridge. */
public enum Used {
    READ,
    PUSH,
    /** asks what has changed */
    FEED
}
