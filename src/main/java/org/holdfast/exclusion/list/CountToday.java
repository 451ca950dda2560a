package org.holdfast.exclusion.list;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.exclusion.OutToday;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Says how many children in reach are kept out of school today: as many as the list of today shows. */
@UseCase
public class CountToday {
    @Inject
    ChildRows rows;

    @Inject
    Exclusions exclusions;

    @Inject
    Acting acting;

    @Allowed(Task.LIST_EXCLUSIONS)
    public int run() {
        Reach reach = Reach.of(acting.caseload());
        Map<ChildId, List<Exclusion>> today =
                exclusions.between(reach, reach.today(), reach.today().plusDays(1));
        int count = today.isEmpty()
                ? 0
                : (int) rows.of(reach).stream()
                        .filter(child -> !child.onlyEarly())
                        .filter(child -> OutToday.of(child, today.getOrDefault(child.id(), List.of()), reach.today())
                                .isPresent())
                        .count();
        acting.about("number suspended today");
        acting.rows(count);
        return count;
    }
}
