package org.holdfast.breach.support;

import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** A use case named for a thing. */
@UseCase
class RoomService {
    @Allowed(Task.READ_SUPPORT)
    public void run() {}
}
