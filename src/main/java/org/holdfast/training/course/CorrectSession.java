package org.holdfast.training.course;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.training.TrainingCourses;
import org.holdfast.training.TrainingSession;
import org.holdfast.training.Trainings;

/**
 * Corrects day, trainer or place of a session that was entered wrongly: it is withdrawn, and one as it should have been
 * stands in its place, with whoever was down and the files that show it.
 */
@UseCase
public class CorrectSession {
    @Inject
    OwnCourses desk;

    @Inject
    TrainingCourses courses;

    @Inject
    Trainings trainings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** As it should have been. @param trainer may be empty @param place may be empty */
    public record Right(LocalDate day, String trainer, String place) {}

    /**
     * @return how many are down for it now
     * @throws NotFound if there is none such, or the actor does not keep its course
     * @throws Refused if the day is to come or long past, without a reason, or if it is withdrawn
     */
    @Allowed(Task.KEEP_TRAINING)
    public int run(String sessionId, Right right, String why) {
        TrainingSession wrong = desk.keptSession(sessionId);
        String by = acting.actor().name();
        Instant now = clock.instant();
        TrainingSession session = new TrainingSession(desk.kept(wrong.courseId()), right.day(), desk.today(), by, now)
                .heldBy(right.trainer(), right.place());
        wrong.withdraw(why, by, now);
        courses.add(session, wrong);
        int people = trainings.attend(session, trainings.down(wrong), by, now);
        acting.about("session " + sessionId + " corrected, now " + session.id());
        acting.rows(people);
        return people;
    }
}
