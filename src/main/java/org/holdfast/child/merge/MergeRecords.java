package org.holdfast.child.merge;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.push.LatePushes;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/**
 * Makes one record of two that are of the same child: all facts are read at the one that is kept, the other is gone from every
 * list. Nothing is lost: {@link UndoMerge} puts every row back. Source: safeguards 5; F67.
 */
@UseCase
public class MergeRecords {
    @Inject
    Pairs pairs;

    @Inject
    Merges merges;

    @Inject
    MovedRows rows;

    @Inject
    LatePushes late;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param why how the actor knows; needed
     * @param sure that they are one child though name or birth date differ
     * @return the id of the merge
     * @throws NotFound if the actor does not reach both, or may not join them
     * @throws Refused if something stands against it
     */
    @Allowed(Task.MERGE_RECORDS)
    public String run(ChildId kept, ChildId gone, String why, boolean sure) {
        acting.concerns(kept);
        acting.about("two records made one");
        if (kept.equals(gone)) {
            throw new Refused(MergeRule.TWO_RECORDS);
        }
        late.hold(pairs.reached(kept, gone).authorityId());
        merges.lock(kept, gone);
        Pairs.Reached reached = pairs.reached(kept, gone);
        if (why.isBlank()) {
            throw new Refused(MergeRule.SAYS_WHY, MergeRule.SAYS_WHY.sentence(), "why");
        }
        if (reached.differ() && !sure) {
            throw new Refused(MergeRule.ALIKE_OR_SURE, MergeRule.ALIKE_OR_SURE.sentence(), "sure");
        }
        merges.hindrances(reached.one(), reached.other()).stream().findFirst().ifPresent(rule -> {
            throw new Refused(rule);
        });
        ChildMerge merge = new ChildMerge(
                kept,
                gone,
                reached.authorityId(),
                why.strip(),
                acting.actor(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        merges.add(merge);
        rows.move(merge);
        merges.touch(merge);
        late.lookAgain(reached.authorityId(), kept);
        acting.concerns(kept);
        acting.changed(gone, "made one with another record");
        return merge.id();
    }
}
