package org.holdfast.plan;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Says when a child's plan is due and why, and whether the clock stands still. */
@UseCase
public class ReadDueDates {
    @Inject
    OpenedPlans desk;

    @Inject
    PlanStates states;

    @Inject
    Exemptions exemptions;

    @Inject
    Acting acting;

    /**
     * @param history every exemption that was ever said, the latest first; those replaced too
     * @param exemptable whether this reader may stop the clock
     */
    public record Due(DueDates dates, List<Exemption> history, boolean exemptable) {}

    /** @throws NotFound also for a child who has died: nothing is due any more */
    @Allowed(Task.READ_PLAN)
    public Due run(ChildId id) {
        PlanInHand hand = desk.open(id);
        PlanState state = states.states(Reach.of(acting.caseload(), id)).get(id);
        if (state == null) {
            throw new NotFound("Child");
        }
        acting.about("due dates");
        return new Due(state.due(), exemptions.history(hand.child()), hand.exemptable());
    }
}
