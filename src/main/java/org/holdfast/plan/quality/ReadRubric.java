package org.holdfast.plan.quality;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.form.PlanForms;
import org.holdfast.plan.form.Section;

/** Reads the rubric of the administrator's authority, the one that comes last, to write the next. */
@UseCase
public class ReadRubric {
    @Inject
    Rubrics rubrics;

    @Inject
    PlanForms forms;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param today the rubric in force
     * @param latest the one that begins last, today's where none lies ahead
     * @param beginnings days from which the authority's own count, the latest first
     * @param sections of the authority's form, that an area may point at
     */
    public record View(Rubric today, Rubric latest, List<LocalDate> beginnings, List<Section> sections) {}

    @Allowed(Task.SET_RUBRIC)
    public View run() {
        String authority = acting.actor().organisations(Role.ADMINISTRATOR).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Authority"));
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> beginnings = rubrics.beginnings(authority);
        Rubric current = rubrics.on(today, authority);
        Rubric latest = beginnings.stream()
                .findFirst()
                .filter(day -> day.isAfter(today))
                .map(day -> rubrics.on(day, authority))
                .orElse(current);
        acting.about("rubric");
        return new View(
                current,
                latest,
                beginnings,
                forms.on(today, Optional.of(authority)).sections());
    }
}
