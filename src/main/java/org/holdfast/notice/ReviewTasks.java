package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.child.Circumstances;
import org.holdfast.child.Circumstances.Circumstance;
import org.holdfast.child.PlacementChanged;
import org.holdfast.child.Reach;
import org.holdfast.child.SchoolChanged;
import org.holdfast.exclusion.ExclusionCorrected;
import org.holdfast.exclusion.ExclusionEnded;
import org.holdfast.exclusion.ExclusionRecorded;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.DueDate;
import org.holdfast.plan.Occasion;
import org.holdfast.plan.PlanApproved;
import org.holdfast.plan.PlanConfirmed;
import org.holdfast.plan.PlanState;
import org.holdfast.plan.PlanStates;
import org.holdfast.platform.OutboxEntry;
import org.holdfast.web.Text;

/**
 * Tasks of the designated teacher to review the plan after a suspension, an exclusion or a move: one for each, by the day
 * that the plan is due by because of it. Looks how the plan stands now, whatever was heard, so that the order of what
 * happened does not matter and looking twice changes nothing. Source: F42.
 */
@ApplicationScoped
class ReviewTasks {
    private static final String ABOUT = "review:";
    private static final List<Class<? extends Record>> HEARD = List.of(
            ExclusionRecorded.class,
            ExclusionCorrected.class,
            ExclusionEnded.class,
            PlacementChanged.class,
            SchoolChanged.class,
            PlanConfirmed.class,
            PlanApproved.class);

    @Inject
    PlanStates plans;

    @Inject
    AssignedTasks tasks;

    @Inject
    Circumstances circumstances;

    @Inject
    DueDays due;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    static boolean hears(OutboxEntry entry) {
        return HEARD.stream().anyMatch(entry::is);
    }

    void look(ChildId child) {
        Optional<PlanState> state =
                Optional.ofNullable(plans.states(Reach.ofJob(acting.actor(), LocalDate.now(clock), child))
                        .get(child));
        List<Occasion> open = state.map(PlanState::occasions).orElse(List.of());
        Set<String> subjects = open.stream().map(one -> about(child, one)).collect(Collectors.toSet());
        tasks.settleOver(
                tasks.openOf(child).stream()
                        .filter(task -> task.kind() == TaskKind.REVIEW_PLAN)
                        .toList(),
                subjects,
                Text.say("notice.settled.planReviewed"));
        state.ifPresent(now -> open.forEach(one -> raise(child, now, one)));
    }

    private void raise(ChildId id, PlanState state, Occasion occasion) {
        Circumstance child = circumstances.of(id);
        AssignedTask.Cause why = new AssignedTask.Cause(
                Text.say(
                        "notice.cause.review", occasion.words(), occasion.rule().sentence()),
                "/plan/confirm?child=" + id.id(),
                about(id, occasion),
                about(id, occasion));
        tasks.raise(new AssignedTask(
                        TaskKind.REVIEW_PLAN,
                        TaskOwner.role(Role.DESIGNATED_TEACHER),
                        why,
                        day(state, occasion).orElseGet(() -> due.of(child.area())),
                        clock.instant())
                .about(id, child.careOf().isPresent()));
    }

    /** Where no date counts by rule, as for a child who is not in care, it is a task like any other. */
    private static Optional<LocalDate> day(PlanState state, Occasion occasion) {
        return state.due().exempt().isPresent()
                ? Optional.empty()
                : state.due().all().stream()
                        .filter(date -> date.rule() == occasion.rule())
                        .map(DueDate::day)
                        .findFirst();
    }

    private static String about(ChildId child, Occasion occasion) {
        return ABOUT + child.id() + ":" + occasion.key();
    }
}
