package org.holdfast.child.merge;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.identity.Side;
import org.holdfast.child.identity.Sides;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Shows two records that may be one child's side by side, as far as the actor may know them. */
@UseCase
public class ReadPair {
    @Inject
    Pairs pairs;

    @Inject
    Sides sides;

    @Inject
    Merges merges;

    @Inject
    Acting acting;

    /** @throws NotFound if the actor does not reach both, or may not join them */
    @Allowed(Task.MERGE_RECORDS)
    public Pair run(ChildId one, ChildId other) {
        acting.concerns(one);
        acting.about("two records");
        if (one.equals(other)) {
            throw new Refused(MergeRule.TWO_RECORDS);
        }
        Pairs.Reached reached = pairs.reached(one, other);
        Map<ChildId, Side> known = sides.of(reached.authorityId(), List.of(one, other), reached.own());
        return new Pair(
                one,
                known.getOrDefault(one, Side.hidden("")),
                other,
                known.getOrDefault(other, Side.hidden("")),
                reached.differ(),
                merges.hindrances(reached.one(), reached.other()));
    }
}
