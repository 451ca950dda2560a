package org.holdfast.bridge.feed;

/** What a change tells a mirror to do. */
public enum ChangeAct {
    /** the authority reaches the child now and did not before: read it */
    CREATED,
    /** read it again */
    UPDATED,
    /** a fact of the authority's own system no longer counts: it is named by the system's own id */
    WITHDRAWN,
    /** forget the child; nothing else is said, least of all why */
    ACCESS_LOST
}
