package org.holdfast.plan;

import jakarta.inject.Inject;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Compares two approved versions of a child's plan. */
@UseCase
public class CompareVersions {
    @Inject
    Children children;

    @Inject
    PlanVersions versions;

    @Inject
    Acting acting;

    /** @return empty if there is no version of one of these numbers */
    @Allowed(Task.READ_APPROVED_PLAN)
    public Optional<Difference> run(ChildId id, int from, int to) {
        Child child = children.present(id);
        acting.about("versions " + from + " and " + to);
        return versions.number(child, from)
                .flatMap(before -> versions.number(child, to).map(after -> Difference.of(before, after)));
    }
}
