package org.holdfast.child;

import jakarta.inject.Inject;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Opens a child's record: identity, school, care, placement, each field for those who may know it. */
@UseCase
public class ReadChild {
    @Inject
    Children children;

    @Inject
    Profiles profiles;

    @Allowed(Task.READ_CHILD)
    public ChildProfile run(ChildId id) {
        return profiles.of(children.visible(id));
    }
}
