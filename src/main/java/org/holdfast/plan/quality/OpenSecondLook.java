package org.holdfast.plan.quality;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.UseCase;

/** Lays a settled plan before a second officer, without the first rating. */
@UseCase
public class OpenSecondLook {
    @Inject
    SecondLooks looks;

    @Inject
    Rubrics rubrics;

    @Inject
    Children children;

    @Inject
    Acting acting;

    /** @param left how many wait for a second look, this one included */
    public record Blind(Child child, PlanSubmission submission, Rubric rubric, int left) {}

    /** @return empty where none waits for this officer */
    @Allowed(Task.RATE_PLAN)
    public Optional<Blind> run() {
        List<SecondLooks.Look> due = looks.due();
        acting.about("second look");
        acting.rows(Math.min(1, due.size()));
        return due.stream().findFirst().map(look -> {
            Child child = children.present(look.child().id());
            return new Blind(
                    child, look.submission(), rubrics.byId(look.submission().rubricId()), due.size());
        });
    }
}
