package org.holdfast.plan.quality;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.quality.PlanRating.Turn;

/** Lays one submitted plan before an officer: the one asked for, or the first that nobody else has. */
@UseCase
public class OpenQueuedPlan {
    @Inject
    QueuedPlans queue;

    @Inject
    Submissions submissions;

    @Inject
    Rubrics rubrics;

    @Inject
    PlanRatings ratings;

    @Inject
    Children children;

    @Inject
    Acting acting;

    /**
     * @param wanted child whose plan it is; where that one does not wait, the first of the queue
     * @return empty where nothing waits
     * @throws NotFound if the child asked for is not before this officer
     */
    @Allowed(Task.RATE_PLAN)
    public Optional<QueueDesk> run(Optional<ChildId> wanted) {
        List<QueuedPlan> waiting = waiting();
        String me = acting.actor().id();
        Predicate<QueuedPlan> free = plan -> !plan.anothers(me);
        Optional<QueuedPlan> asked = wanted.flatMap(
                id -> waiting.stream().filter(plan -> plan.childId().equals(id)).findFirst());
        if (asked.isEmpty()) {
            wanted.ifPresent(children::present);
        }
        Optional<QueuedPlan> chosen = asked.or(
                        () -> waiting.stream().filter(free).findFirst())
                .or(() -> waiting.stream().findFirst());
        if (chosen.isEmpty()) {
            acting.about("queue, empty");
            acting.rows(0);
        }
        return chosen.map(plan -> lay(plan, waiting, free));
    }

    private List<QueuedPlan> waiting() {
        List<QueuedPlan> waiting = queue.waiting();
        return submissions.layMissing(waiting) ? queue.waiting() : waiting;
    }

    private QueueDesk lay(QueuedPlan plan, List<QueuedPlan> waiting, Predicate<QueuedPlan> free) {
        Child child = children.present(plan.childId());
        PlanSubmission submission =
                plan.submissionId().flatMap(submissions::byId).orElseThrow(() -> new NotFound("Plan"));
        List<Rated> rated = ratings.of(plan.planId());
        queue.opened(plan.planId());
        acting.about("version " + plan.number() + ", to rate");
        int place = waiting.indexOf(plan);
        List<QueuedPlan> before =
                waiting.subList(0, place).stream().filter(free).toList();
        List<QueuedPlan> after =
                waiting.subList(place + 1, waiting.size()).stream().filter(free).toList();
        int own = free.test(plan) ? 1 : 0;
        return new QueueDesk(
                child,
                plan,
                own * (before.size() + 1),
                before.size() + own + after.size(),
                before.stream().reduce((first, later) -> later).map(QueuedPlan::childId),
                after.stream().findFirst().map(QueuedPlan::childId),
                submission,
                rubrics.byId(submission.rubricId()),
                one(rated, here(submission).and(this::own)),
                one(rated, here(submission).and(found -> !own(found))),
                one(rated, last -> first(last) && last.rating().lockedAt().isPresent()));
    }

    private static Optional<Rated> one(List<Rated> rated, Predicate<Rated> wanted) {
        return rated.stream().filter(wanted).findFirst();
    }

    private boolean own(Rated rated) {
        return rated.rating().raterId().equals(acting.actor().id());
    }

    private static Predicate<Rated> here(PlanSubmission submission) {
        return rated -> first(rated)
                && rated.rating().lockedAt().isEmpty()
                && rated.rating().submissionId().equals(submission.id());
    }

    private static boolean first(Rated rated) {
        return rated.rating().turn() == Turn.FIRST;
    }
}
