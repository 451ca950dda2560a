package org.holdfast.plan.quality;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.Author;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanStatus;
import org.holdfast.plan.Plans;
import org.holdfast.plan.quality.PlanRating.Turn;

/** Rates a submitted plan by the rubric of the day it was submitted. Rating again before the decision replaces it. */
@UseCase
public class RatePlan {
    @Inject
    Children children;

    @Inject
    Plans plans;

    @Inject
    Submissions submissions;

    @Inject
    Rubrics rubrics;

    @Inject
    PlanRatings ratings;

    @Inject
    QueuedPlans queue;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param submissionId of what was read
     * @param seconds time spent at the page
     * @throws Refused where an area is open, a stop says no reason, or the plan is another's or waits no longer
     */
    @Allowed(Task.RATE_PLAN)
    public PlanRating run(ChildId id, String submissionId, List<Marks.Given> given, int seconds) {
        Child child = children.present(id);
        Plan plan = plans.locked(child).orElseThrow(() -> new Refused(QualityRule.NOT_WAITING));
        PlanSubmission submission = submissions
                .byId(submissionId)
                .filter(found -> found.childId().equals(id))
                .orElseThrow(() -> new Refused(QualityRule.NOT_WAITING));
        check(plan, submission);
        take(plan);
        Author rater = Author.of(acting.actor(), clock.instant());
        Marks marks = Marks.of(rubrics.byId(submission.rubricId()), given);
        ratings.open(plan).ifPresent(before -> before.overtaken(rater.at()));
        PlanRating rating = new PlanRating(submission, Turn.FIRST, rater, marks, seconds);
        ratings.add(rating, marks);
        acting.about("version " + plan.number() + " rated");
        return rating;
    }

    private void check(Plan plan, PlanSubmission submission) {
        if (!queue.authorities().contains(submission.authorityId())) {
            throw new Refused(QualityRule.RATED_BY_OWN_AUTHORITY);
        }
        if (plan.status() != PlanStatus.SUBMITTED || !submission.waiting()) {
            throw new Refused(QualityRule.NOT_WAITING);
        }
    }

    /** Whoever rates has the plan from then on, so that nobody does the work twice. */
    private void take(Plan plan) {
        Optional<String> holder = queue.holder(plan.id());
        String me = acting.actor().id();
        if (holder.filter(person -> !person.equals(me)).isPresent()) {
            throw new Refused(QualityRule.ASSIGNED_TO_ANOTHER);
        }
        if (holder.isEmpty()) {
            queue.assign(plan.id(), me, acting.actor().name());
        }
    }
}
