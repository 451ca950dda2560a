package org.holdfast.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.kernel.UseCase;

/** Moves a plan on by its authors: made ready, reopened, submitted, withdrawn. */
@UseCase
public class MovePlan {
    private static final Set<PlanStep> STEPS =
            EnumSet.of(PlanStep.MAKE_READY, PlanStep.REOPEN, PlanStep.SUBMIT, PlanStep.WITHDRAW);

    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    PlanChecks checks;

    @Inject
    PlanTerms terms;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param number of the version that was read
     * @throws Refused if the step is not this person's, or something of theirs is still open
     * @throws StaleVersion if the plan went on to another number meanwhile
     */
    @Allowed(Task.EDIT_PLAN)
    public PlanStatus run(ChildId id, int number, PlanStep step) {
        PlanInHand hand = desk.lock(id);
        Plan plan = hand.plan();
        if (plan.number() != number) {
            throw new StaleVersion("The plan");
        }
        if (!STEPS.contains(step)) {
            throw new Refused(PlanRule.STEP_IS_ANOTHERS);
        }
        Plan.needsConsent(hand.standing().lookedAfter(), hand.standing().consented());
        if (step == PlanStep.SUBMIT) {
            mayBeSubmitted(hand);
        }
        StepTaken taken = plan.move(step, hand.kind(), hand.child().sight(), hand.author());
        plans.add(taken);
        plans.flush();
        acting.about("version " + number + " " + taken.status());
        events.fire(PlanMoved.of(plan, taken));
        return taken.status();
    }

    /** @throws NotReady with everything that stands against it */
    private void mayBeSubmitted(PlanInHand hand) {
        hand.plan().mayTake(PlanStep.SUBMIT, hand.kind(), hand.child().sight());
        PlanState state = terms.state(hand);
        List<Fault> stops = checks.of(hand, state).stops();
        if (!stops.isEmpty()) {
            throw new NotReady(stops);
        }
        noteOwners(
                hand,
                state.due().exempt().isPresent()
                        ? Optional.empty()
                        : state.due().next().map(DueDate::day).or(hand.plan()::reviewOn));
    }

    /** When each owner was done, so that one's delay is never another's; while exempt by no day. */
    private void noteOwners(PlanInHand hand, Optional<LocalDate> due) {
        Plan plan = hand.plan();
        Map<Role, OwnerTime> noted = new EnumMap<>(Role.class);
        plans.ownerTimes(plan).forEach(time -> noted.put(time.owner(), time));
        Map<Role, List<SectionState>> byOwner = PlanChecks.states(hand.form(), plans.answers(plan)).stream()
                .collect(Collectors.groupingBy(state -> state.section().owner()));
        byOwner.forEach((owner, states) -> {
            OwnerTime time = noted.get(owner);
            if (time == null) {
                time = new OwnerTime(plan, owner);
                plans.add(time);
            }
            time.note(SectionState.doneOn(states), due, hand.author().at());
        });
    }
}
