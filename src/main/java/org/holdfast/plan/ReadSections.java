package org.holdfast.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/**
 * Opens the draft to write in it. Who writes for the designated teacher gets the sections handed over and nothing else of
 * the plan: no target, no gap, no version, and not whether it is up to date. Source: safeguards 1.
 */
@UseCase
public class ReadSections {
    @Inject
    OpenedPlans desk;

    @Inject
    Plans plans;

    @Inject
    PlanViews views;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws NotFound if the child is not before this reader, or has died */
    @Allowed(Task.WRITE_SECTIONS)
    public PlanView run(ChildId id) {
        PlanInHand hand = desk.open(id);
        acting.about("plan sections");
        return hand.delegated() ? handedOver(hand) : views.of(hand);
    }

    private PlanView handedOver(PlanInHand hand) {
        Map<String, Answer> answers = hand.living().map(plans::answers).orElse(Map.of()).entrySet().stream()
                .filter(answer -> hand.form().question(answer.getKey()).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Turn.Around around = new Turn.Around(hand, List.of(), List.of(), List.of());
        List<SectionState> states = PlanChecks.states(hand.form(), answers);
        return PlanView.unstarted(hand, UpToDate.UNTOLD)
                .handedOver(
                        answers,
                        hand.living()
                                .map(plan -> Turn.of(around, states, clock))
                                .orElse(List.of()));
    }
}
