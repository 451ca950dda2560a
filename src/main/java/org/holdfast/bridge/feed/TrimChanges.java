package org.holdfast.bridge.feed;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Drops changes of long ago that later ones say as well; a job of the server. */
@UseCase
public class TrimChanges {
    /** Changes of one transaction. */
    static final int AT_ONCE = 500;

    @Inject
    OldChanges old;

    @Inject
    Acting acting;

    /**
     * @param above number up to which was looked already
     * @return the last number that was dropped; -1 if nothing is left to drop
     */
    @Allowed(Task.NUMBER_CHANGES)
    public long run(long above) {
        acting.goesOn();
        List<Long> covered = old.covered(above, AT_ONCE);
        if (!covered.isEmpty()) {
            old.drop(covered);
        }
        return covered.size() < AT_ONCE ? -1 : covered.get(covered.size() - 1);
    }
}
