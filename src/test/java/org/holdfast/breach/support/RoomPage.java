package org.holdfast.breach.support;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** A page bean that goes past the use cases. */
public class RoomPage {
    @Inject
    @Nullable
    Rooms rooms;

    public long count() {
        return rooms == null ? 0 : rooms.count();
    }
}
