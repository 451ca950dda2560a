package org.holdfast.monitoring;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.PlanStates;

/** Shows a social worker, team manager or reviewing officer their children and whether each plan is up to date. */
@UseCase
public class ReadWatched {
    @Inject
    ChildRows rows;

    @Inject
    PlanStates states;

    @Inject
    Acting acting;

    /**
     * @param behind how many plans of the whole list are not up to date
     * @param exempt how many are counted apart
     */
    public record Watched(int behind, int exempt, Sheet<PlanLine> sheet) {}

    @Allowed(Task.READ_PLAN)
    public Watched run(int sheet) {
        Reach reach = Reach.of(acting.caseload());
        List<PlanLine> lines = PlanLine.all(rows.of(reach), states.states(reach));
        Sheet<PlanLine> shown = Sheet.of(lines, sheet);
        acting.about("watched");
        acting.rows(shown.rows().size());
        return new Watched(
                (int) lines.stream().filter(PlanLine::behind).count(),
                (int) lines.stream().filter(line -> line.exempt().isPresent()).count(),
                shown);
    }
}
