package org.holdfast.plan;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Lists the approved versions of a child's plan, newest first. */
@UseCase
public class ListVersions {
    @Inject
    Children children;

    @Inject
    PlanVersions versions;

    @Inject
    Acting acting;

    @Allowed(Task.READ_APPROVED_PLAN)
    public List<VersionLine> run(ChildId id) {
        List<VersionLine> lines = versions.of(children.present(id));
        acting.about("versions");
        acting.rows(lines.size());
        return lines;
    }
}
