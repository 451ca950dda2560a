package org.holdfast.training.course;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingCourses;

/** Adds a course to those that a school or an authority keeps. */
@UseCase
public class AddCourse {
    @Inject
    OwnCourses desk;

    @Inject
    TrainingCourses courses;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @return its id
     * @throws NotFound if the keeper is not the actor's school or authority
     * @throws Refused if title, provider or content are missing
     */
    @Allowed(Task.KEEP_TRAINING)
    public String run(NewCourse said) {
        if (!desk.keeperIds().contains(said.keeperId())) {
            throw new NotFound("Organisation");
        }
        TrainingCourse course = new TrainingCourse(
                said.keeperId(), said.content(), acting.actor().name(), clock.instant());
        courses.add(course);
        acting.about("course " + course.id());
        return course.id();
    }
}
