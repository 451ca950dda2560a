package org.holdfast.training.course;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.training.CourseContent;
import org.holdfast.training.TrainingCourses;

/** Corrects a course that was entered wrongly, for all its sessions; what was said before stays for what was known then. */
@UseCase
public class CorrectCourse {
    @Inject
    OwnCourses desk;

    @Inject
    TrainingCourses courses;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @throws NotFound if the actor does not keep it
     * @throws Refused without a reason, if nothing is other than before, or title, provider or content are missing
     */
    @Allowed(Task.KEEP_TRAINING)
    public void run(String courseId, CourseContent content, String why) {
        courses.add(desk.kept(courseId).correct(content, why, acting.actor().name(), clock.instant()));
        acting.about("course " + courseId + " corrected");
    }
}
