package org.holdfast.training.course;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingSession;
import org.holdfast.training.Trainings;

/** Shows one session to whoever is about to correct or withdraw it. */
@UseCase
public class ReadHeldSession {
    @Inject
    OwnCourses desk;

    @Inject
    Trainings trainings;

    @Inject
    Acting acting;

    /** @param people how many are down for it */
    public record Shown(TrainingCourse course, TrainingSession session, int people) {}

    /** @throws NotFound if there is none such, or the actor does not keep its course */
    @Allowed(Task.KEEP_TRAINING)
    public Shown run(String sessionId) {
        TrainingSession session = desk.keptSession(sessionId);
        acting.about("session " + sessionId);
        return new Shown(
                desk.kept(session.courseId()), session, trainings.down(session).size());
    }
}
