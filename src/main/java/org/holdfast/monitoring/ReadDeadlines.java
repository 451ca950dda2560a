package org.holdfast.monitoring;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.Holders;
import org.holdfast.plan.PlanStates;

/** Shows those who write plans their children by next deadline, each with the one next step. */
@UseCase
public class ReadDeadlines {
    @Inject
    ChildRows rows;

    @Inject
    PlanStates states;

    @Inject
    Exclusions exclusions;

    @Inject
    Holders holders;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.READ_PLAN)
    public Deadlines run(Deadlines.Show show, int sheet) {
        Reach reach = Reach.of(acting.caseload());
        LocalDate today = LocalDate.now(clock);
        List<ChildRow> children = rows.of(reach);
        Map<String, String> heads = holders.heads(authorities(children), today);
        Map<ChildId, List<Exclusion>> out = exclusions.between(reach, today, today.plusDays(1));
        List<Deadline> all = PlanLine.all(children, states.states(reach)).stream()
                .map(line -> Deadline.of(
                        line,
                        today,
                        heads,
                        clock.getZone(),
                        out.getOrDefault(line.child().id(), List.of())))
                .toList();
        List<ChildRow> later = children.stream().filter(ChildRow::onlyEarly).toList();
        Deadlines deadlines = Deadlines.of(all, later, today, show, sheet);
        acting.about("deadlines");
        acting.rows(deadlines.sheet().rows().size());
        return deadlines;
    }

    private static Set<String> authorities(List<ChildRow> children) {
        return children.stream()
                .filter(ChildRow::lookedAfter)
                .flatMap(child -> child.care().flatMap(ChildRow.Care::authorityId).stream())
                .collect(Collectors.toSet());
    }
}
