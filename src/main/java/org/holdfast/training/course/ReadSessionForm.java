package org.holdfast.training.course;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.Organisation;
import org.holdfast.school.StaffMember;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingSession;
import org.holdfast.training.Trainings;

/** Offers whom the actor may put down: for a new session of a course they keep, or for one that was held. */
@UseCase
public class ReadSessionForm {
    @Inject
    OwnCourses desk;

    @Inject
    Trainings trainings;

    @Inject
    Acting acting;

    /**
     * @param session empty for a new one
     * @param adults who are not down yet
     * @param places where they work, by id
     */
    public record Form(
            TrainingCourse course,
            Optional<TrainingSession> session,
            List<StaffMember> adults,
            Map<String, Organisation> places) {}

    /** @throws NotFound if the actor may not put anybody down for it */
    @Allowed(Task.KEEP_TRAINING)
    public Form run(String courseId, Optional<String> sessionId) {
        acting.about("people for a session");
        if (sessionId.isEmpty()) {
            return form(desk.kept(courseId), Optional.empty(), desk.adults());
        }
        TrainingSession session = desk.session(sessionId.get());
        Set<String> down = Set.copyOf(trainings.down(session));
        return form(
                desk.course(session.courseId()),
                Optional.of(session),
                desk.adults().stream().filter(one -> !down.contains(one.id())).toList());
    }

    private Form form(TrainingCourse course, Optional<TrainingSession> session, List<StaffMember> adults) {
        return new Form(
                course,
                session,
                adults,
                desk.named(adults.stream()
                        .map(StaffMember::organisationId)
                        .distinct()
                        .toList()));
    }
}
