package org.holdfast.attendance.drop;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Reach;
import org.holdfast.kernel.UseCase;

/** Lists the children in whose attendance something has dropped, the largest drop first. */
@UseCase
public class ListDrops {
    @Inject
    Drops drops;

    @Inject
    Acting acting;

    /** Children with drops that wait for somebody, and those all of whose drops rest. */
    public record Listed(List<ChildDrops> open, List<ChildDrops> resting) {}

    @Allowed(Task.READ_ATTENDANCE)
    public Listed run() {
        List<ChildDrops> all = drops.of(Reach.of(acting.caseload()));
        List<ChildDrops> open = all.stream()
                .filter(child -> !child.open().isEmpty())
                .sorted(Comparator.comparing(child -> child.open().get(0), Drop.MOST_URGENT_FIRST))
                .toList();
        acting.about("drops");
        acting.rows(all.size());
        return new Listed(
                open, all.stream().filter(child -> child.open().isEmpty()).toList());
    }
}
