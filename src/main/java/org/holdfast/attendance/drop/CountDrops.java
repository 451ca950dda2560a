package org.holdfast.attendance.drop;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Reach;
import org.holdfast.kernel.UseCase;

/** Counts the children with drops that wait for somebody: as many as {@link ListDrops} lists. */
@UseCase
public class CountDrops {
    @Inject
    Drops drops;

    @Inject
    Acting acting;

    @Allowed(Task.READ_ATTENDANCE)
    public int run() {
        int count = (int) drops.of(Reach.of(acting.caseload())).stream()
                .filter(child -> !child.open().isEmpty())
                .count();
        acting.about("number of drops");
        acting.rows(count);
        return count;
    }
}
