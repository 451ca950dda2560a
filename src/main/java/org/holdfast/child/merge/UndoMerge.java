package org.holdfast.child.merge;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.push.LatePushes;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Two records that were made one are of two children after all: every row that came over goes back. Source: F67. */
@UseCase
public class UndoMerge {
    @Inject
    Pairs pairs;

    @Inject
    Merges merges;

    @Inject
    RestoredRows rows;

    @Inject
    LatePushes late;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param why needed
     * @param seen that facts which came over were changed since, and that what was written since stays
     * @throws NotFound if it is not the actor's authority's, or the record is sealed or beyond reach
     * @throws Refused if it was undone, a later merge stands on it, or facts were changed and that was not seen
     */
    @Allowed(Task.MERGE_RECORDS)
    public void run(String mergeId, String why, boolean seen) {
        acting.about("one record made two again");
        ChildMerge merge = merges.locked(mergeId, pairs.authorities()).orElseThrow(() -> new NotFound("Merge"));
        acting.concerns(merge.kept());
        late.hold(merge.authorityId());
        merges.lock(merge.kept(), merge.gone());
        if (!pairs.reaches(merge.kept())) {
            throw new NotFound("Merge");
        }
        if (why.isBlank()) {
            throw new Refused(MergeRule.SAYS_WHY_NOT, MergeRule.SAYS_WHY_NOT.sentence(), "why");
        }
        if (merges.mergedSince(merge)) {
            throw new Refused(MergeRule.LAST_FIRST);
        }
        if (!seen && rows.changedSince(merge) > 0) {
            throw new Refused(MergeRule.CHANGED_SINCE, MergeRule.CHANGED_SINCE.sentence(), "seen");
        }
        merge.undo(acting.actor(), why.strip(), clock.instant());
        merges.flush();
        rows.back(merge);
        merges.touch(merge);
        List.of(merge.kept(), merge.gone()).forEach(id -> late.writeAgain(merge.authorityId(), merges.child(id)));
        acting.concerns(merge.kept());
        acting.changed(merge.gone(), "a record of its own again");
    }
}
