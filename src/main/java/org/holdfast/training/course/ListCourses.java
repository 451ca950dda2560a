package org.holdfast.training.course;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.Organisation;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingCourses;
import org.holdfast.training.TrainingSession;

/** Lists the courses of the reader's school or authority, and to a school those of its area's authority. */
@UseCase
public class ListCourses {
    @Inject
    OwnCourses desk;

    @Inject
    TrainingCourses courses;

    @Inject
    Acting acting;

    /** @param keepers for whom the reader may add one */
    public record Shelf(List<CourseLine> lines, List<Organisation> keepers) {}

    @Allowed(Task.READ_TRAINING)
    public Shelf run() {
        List<TrainingCourse> found = desk.readable();
        Map<String, List<TrainingSession>> sessions =
                courses.sessions(found.stream().map(TrainingCourse::id).toList()).stream()
                        .filter(session -> !session.withdrawn())
                        .collect(Collectors.groupingBy(TrainingSession::courseId));
        Map<String, Organisation> keepers = desk.named(
                found.stream().map(TrainingCourse::organisationId).distinct().toList());
        acting.about("courses");
        acting.rows(found.size());
        return new Shelf(
                found.stream()
                        .map(course -> line(course, keepers, sessions.getOrDefault(course.id(), List.of())))
                        .toList(),
                desk.keepers());
    }

    private CourseLine line(TrainingCourse course, Map<String, Organisation> keepers, List<TrainingSession> sessions) {
        return new CourseLine(
                course,
                Optional.ofNullable(keepers.get(course.organisationId()))
                        .map(Organisation::name)
                        .orElse(""),
                desk.keeps(course),
                sessions.size(),
                sessions.stream().map(TrainingSession::heldOn).findFirst());
    }
}
