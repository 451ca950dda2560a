package org.holdfast.plan.quality;

import jakarta.inject.Inject;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Reads what the virtual school said of a child's plan last, once it had decided. */
@UseCase
public class ReadLastRating {
    @Inject
    Children children;

    @Inject
    PlanRatings ratings;

    @Inject
    Acting acting;

    @Allowed(Task.READ_PLAN)
    public Optional<Rated> run(ChildId id) {
        Optional<Rated> last = ratings.last(children.present(id));
        acting.about("last rating");
        return last;
    }
}
