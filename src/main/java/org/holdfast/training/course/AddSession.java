package org.holdfast.training.course;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Files;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingCourses;
import org.holdfast.training.TrainingSession;
import org.holdfast.training.Trainings;

/** Adds a session of a course, with who was there and the evidence for it. */
@UseCase
public class AddSession {
    @Inject
    OwnCourses desk;

    @Inject
    TrainingCourses courses;

    @Inject
    Trainings trainings;

    @Inject
    Files files;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @return how many were there
     * @throws NotFound if the actor's school or authority does not keep the course
     * @throws Refused if the day is to come, nobody was there, or somebody whom the actor may not put down
     */
    @Allowed(Task.KEEP_TRAINING)
    public int run(NewSession said) {
        TrainingCourse course = desk.kept(said.courseId());
        String by = acting.actor().name();
        TrainingSession session = new TrainingSession(course, said.day(), desk.today(), by, clock.instant())
                .heldBy(said.trainer(), said.place());
        desk.check(said.staffIds());
        said.evidence()
                .ifPresent(file -> session.shownBy(
                        files.keep(course.organisationId(), file.name(), file.content(), TrainingSession.EVIDENCE_KEPT)
                                .id()));
        courses.add(session);
        int number = trainings.attend(session, said.staffIds(), by, clock.instant());
        acting.about("session " + session.id());
        acting.rows(number);
        return number;
    }
}
