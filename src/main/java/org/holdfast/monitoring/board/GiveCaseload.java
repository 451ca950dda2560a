package org.holdfast.monitoring.board;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRow;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.monitoring.filter.Cohort;
import org.holdfast.monitoring.filter.OfficerCaseloads;
import org.holdfast.monitoring.filter.OfficerChild.Officer;

/** Gives the children of a filter to an officer of their virtual school, or to nobody, from today. */
@UseCase
public class GiveCaseload {
    @Inject
    BoardLines lines;

    @Inject
    OfficerCaseloads caseloads;

    @Inject
    OwnOfficers officers;

    @Inject
    Acting acting;

    /**
     * @param officerId empty for nobody
     * @return how many changed hands
     * @throws Refused if the officer is none of the children's virtual school
     */
    @Allowed(Task.GIVE_CASELOAD)
    public int run(Cohort cohort, Optional<String> officerId) {
        Reach reach = Reach.of(acting.caseload());
        Map<String, List<ChildId>> children = lines.counted(cohort).lines().stream()
                .map(BoardLine::child)
                .collect(Collectors.groupingBy(
                        GiveCaseload::authority, Collectors.mapping(ChildRow::id, Collectors.toList())));
        int changed = 0;
        for (Map.Entry<String, List<ChildId>> own : children.entrySet()) {
            Optional<Officer> officer = officerId.map(id -> officers.one(own.getKey(), id));
            changed += caseloads.give(reach, own.getValue(), officer, own.getKey());
        }
        acting.about((officerId.isPresent() ? "to an officer" : "to nobody") + ", filters " + cohort);
        acting.rows(changed);
        return changed;
    }

    static String authority(ChildRow child) {
        return child.care().flatMap(ChildRow.Care::authorityId).orElseThrow();
    }
}
