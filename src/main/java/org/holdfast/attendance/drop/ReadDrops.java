package org.holdfast.attendance.drop;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Reads the drops of one child and what was said of earlier ones. */
@UseCase
public class ReadDrops {
    @Inject
    Children children;

    @Inject
    OwnDrops drops;

    @Inject
    Acting acting;

    /**
     * @param now empty where nothing dropped
     * @param history what was dismissed, the latest first
     * @param settles whether this reader may dismiss one
     */
    public record Read(Optional<ChildDrops> now, List<DropDismissal> history, boolean settles) {}

    @Allowed(Task.READ_ATTENDANCE)
    public Read run(ChildId id) {
        Child child = children.present(id);
        acting.about("drops");
        return drops.of(child, acting.caseload());
    }
}
