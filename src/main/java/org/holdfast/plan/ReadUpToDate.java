package org.holdfast.plan;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Children;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Answers whether a child's plan is up to date, and why. */
@UseCase
public class ReadUpToDate {
    @Inject
    Children children;

    @Inject
    PlanStates states;

    @Inject
    Acting acting;

    /** @throws NotFound also for a child who has died: nothing is due any more */
    @Allowed(Task.READ_UP_TO_DATE)
    public UpToDate run(ChildId id) {
        children.present(id);
        acting.about("up to date");
        UpToDate answer = states.upToDate(Reach.of(acting.caseload(), id)).get(id);
        if (answer == null) {
            throw new NotFound("Child");
        }
        return answer;
    }
}
