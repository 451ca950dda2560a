package org.holdfast.bridge.feed;

import org.jspecify.annotations.Nullable;

/** A change that has no number yet. */
record Found(String authorityId, String childId, ChangeAct act, @Nullable String kind, @Nullable String sourceId) {
    Found(String authorityId, String childId, ChangeAct act) {
        this(authorityId, childId, act, null, null);
    }
}
