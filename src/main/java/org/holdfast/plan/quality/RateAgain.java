package org.holdfast.plan.quality;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.Author;
import org.holdfast.plan.quality.PlanRating.Turn;

/** Rates a settled plan a second time, blind. It changes nothing for the school. */
@UseCase
public class RateAgain {
    @Inject
    Children children;

    @Inject
    SecondLooks looks;

    @Inject
    Rubrics rubrics;

    @Inject
    PlanRatings ratings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused where an area is open, or this submission is not for this officer to look at again */
    @Allowed(Task.RATE_PLAN)
    public void run(ChildId id, String submissionId, List<Marks.Given> given, int seconds) {
        children.present(id);
        PlanSubmission submission = looks.due().stream()
                .map(SecondLooks.Look::submission)
                .filter(one -> one.id().equals(submissionId) && one.childId().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(QualityRule.SECOND_LOOK_IS_ANOTHERS));
        Marks marks = Marks.of(rubrics.byId(submission.rubricId()), given);
        Author rater = Author.of(acting.actor(), clock.instant());
        ratings.add(new PlanRating(submission, Turn.SECOND, rater, marks, seconds), marks);
        acting.about("version " + submission.number() + " rated again");
    }
}
