package org.holdfast.plan.quality;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Writes a rubric for the administrator's authority, from a day on. What was submitted before keeps its own. */
@UseCase
public class SetRubric {
    @Inject
    Rubrics rubrics;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** As an administrator writes it. */
    public record Written(
            LocalDate from,
            String name,
            String source,
            List<RubricArea> areas,
            List<RubricLevel> levels,
            List<OverallRule.Condition> conditions) {}

    /** @throws Refused at the field that is missing, or where the overall rule could not decide */
    @Allowed(Task.SET_RUBRIC)
    public void run(Written written) {
        String authority = acting.actor().organisations(Role.ADMINISTRATOR).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Authority"));
        Rubric rubric = Rubric.beginning(
                written.from(),
                authority,
                written.name(),
                written.source(),
                written.areas(),
                new OverallRule(written.levels(), written.conditions()),
                LocalDate.now(clock));
        rubrics.add(rubric, clock.instant());
        acting.about("rubric from " + written.from());
    }
}
