package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.plan.PlanAction;
import org.holdfast.plan.Plans;
import org.holdfast.plan.SetAction;
import org.holdfast.plan.StartPlan;
import org.holdfast.plan.meeting.MeetingHeld;
import org.holdfast.testing.HoldfastTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
@SuppressWarnings("NullAway.Init")
class DoingWhatWasAgreedTest extends TaskScene {
    @Inject
    StartPlan start;

    @Inject
    SetAction setAction;

    @Inject
    FinishTask finish;

    @Inject
    Plans plans;

    private String action;

    @BeforeEach
    void agreed_in_a_meeting() {
        set();
        world.doAs(teacher, () -> start.run(maya.id()));
        action = setAction(Optional.empty(), null);
        happens(new MeetingHeld(
                maya.id(),
                Ids.next(),
                world.today(),
                world.today().plusMonths(3),
                List.of(new MeetingHeld.Agreed(
                        action,
                        "Ask about the bus",
                        worker.name(),
                        Optional.of(worker.id()),
                        world.today().plusDays(9)))));
    }

    private String setAction(Optional<String> which, @Nullable LocalDate doneOn) {
        PlanAction.Terms terms = new PlanAction.Terms(
                "Ask about the bus", worker.name(), world.today().plusDays(9), doneOn);
        return world.as(teacher, () -> setAction.run(maya.id(), which, terms));
    }

    @Test
    void is_done_in_the_plan_when_whoever_promised_it_finishes_the_task() {
        String task = open(worker).get(0).id();
        world.doAs(worker, () -> finish.run(task));
        assertEquals(Optional.of(world.today()), world.inTransaction(() -> plans.actions(
                        plans.of(world.load(maya.id())).orElseThrow())
                .get(0)
                .doneOn()));
    }

    @Test
    void takes_the_task_away_when_the_plan_says_that_it_is_done() {
        setAction(Optional.of(action), world.today());
        rounds.round();
        assertEquals(List.of(), open(worker));
    }
}
