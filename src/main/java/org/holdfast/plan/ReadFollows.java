package org.holdfast.plan;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Reads what happened to a child since the plan was last looked at, and what was said to follow from it. */
@UseCase
public class ReadFollows {
    @Inject
    OpenedPlans desk;

    @Inject
    PlanFollows follows;

    @Inject
    PlanTerms terms;

    @Inject
    Acting acting;

    /** @param recordable whether this reader may say it */
    public record Read(Follows follows, DueDates dates, boolean recordable) {
        /** By when the plan is reviewed because of something; empty where no date counts. */
        public Optional<LocalDate> dueBy(DueRule rule) {
            return dates.exempt().isPresent()
                    ? Optional.empty()
                    : dates.all().stream()
                            .filter(date -> date.rule() == rule)
                            .map(DueDate::day)
                            .findFirst();
        }
    }

    /** @throws NotFound if the child is not before this reader, or has died */
    @Allowed(Task.READ_PLAN)
    public Read run(ChildId id) {
        PlanInHand hand = desk.open(id);
        PlanState state = terms.state(hand);
        Follows known = follows.of(hand, state);
        acting.about("what follows");
        acting.rows(known.said().size());
        return new Read(known, state.due(), hand.recordable());
    }
}
