package org.holdfast.monitoring;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.PlanFacts;
import org.holdfast.plan.PlanStates;
import org.holdfast.school.Terms;

/** Shows those who write plans their children by next deadline, each with the one next step. */
@UseCase
public class ReadDeadlines {
    @Inject
    ChildRows rows;

    @Inject
    PlanStates states;

    @Inject
    Terms terms;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.READ_PLAN)
    public Deadlines run(Deadlines.Show show, int sheet) {
        Reach reach = Reach.of(acting.caseload());
        Map<ChildId, PlanFacts> facts = states.of(reach);
        LocalDate today = LocalDate.now(clock);
        List<ChildRow> children = rows.of(reach);
        Terms.Calendar calendar = terms.of(area(children));
        List<Deadline> all = PlanLine.all(children, facts, states.judged(facts, reach)).stream()
                .map(line -> Deadline.of(line, today, calendar))
                .toList();
        List<ChildRow> later = children.stream().filter(ChildRow::onlyEarly).toList();
        Deadlines deadlines = Deadlines.of(all, later, today, show, sheet);
        acting.about("deadlines");
        acting.rows(deadlines.sheet().rows().size());
        return deadlines;
    }

    /** Whose term dates count: those of the area in which the school lies. */
    private static String area(List<ChildRow> children) {
        return children.stream()
                .flatMap(child -> child.school().stream())
                .map(ChildRow.Place::area)
                .findFirst()
                .orElse("");
    }
}
