package org.holdfast.attendance.entry;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.attendance.Practice;
import org.holdfast.attendance.PracticeCourse;
import org.holdfast.attendance.Practices;
import org.holdfast.attendance.RegisterPractice;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Shows how the schools in an authority's area keep their registers. */
@UseCase
public class ReadPractices {
    @Inject
    Practices practices;

    @Inject
    Schools schools;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * A school.
     *
     * @param now how it keeps its register today
     * @param said what was said of it; empty where its phase decides
     * @param later what will be so from a later day
     * @param history what was recorded last comes first
     */
    public record Row(
            School school,
            Practice now,
            Optional<RegisterPractice> said,
            Optional<RegisterPractice> later,
            List<RegisterPractice> history) {}

    /** Schools by name. */
    @Allowed(Task.SET_REGISTER_PRACTICE)
    public List<Row> run() {
        LocalDate today = LocalDate.now(clock);
        List<School> all = schools.inAreas(acting.actor().organisations(Role.ADMINISTRATOR, Role.DATA_MANAGER));
        Map<String, PracticeCourse> courses =
                practices.courses(all.stream().map(School::id).toList());
        acting.about("how registers are kept");
        acting.rows(all.size());
        return all.stream()
                .map(school -> row(school, courses.getOrDefault(school.id(), new PracticeCourse(List.of())), today))
                .toList();
    }

    private static Row row(School school, PracticeCourse course, LocalDate today) {
        Optional<RegisterPractice> said = course.on(today);
        Practice now = said.map(RegisterPractice::practice).orElseGet(() -> Practice.ofPhase(school.phase()));
        return new Row(school, now, said, course.after(today), course.rows());
    }
}
