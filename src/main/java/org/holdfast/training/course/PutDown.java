package org.holdfast.training.course;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.training.TrainingRule;
import org.holdfast.training.TrainingSession;
import org.holdfast.training.Trainings;

/** Puts more adults down for a session that was held, an authority's too: a school says who of its own was there. */
@UseCase
public class PutDown {
    @Inject
    OwnCourses desk;

    @Inject
    Trainings trainings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @return how many are new
     * @throws NotFound if the actor does not read the session's course
     * @throws Refused if nobody is chosen, somebody whom the actor may not put down, or all of them are down already
     */
    @Allowed(Task.KEEP_TRAINING)
    public int run(String sessionId, List<String> staffIds) {
        TrainingSession session = desk.session(sessionId);
        desk.check(staffIds);
        int number = trainings.attend(session, staffIds, acting.actor().name(), clock.instant());
        if (number == 0) {
            throw TrainingRule.ATTENDED_ONCE.at("people");
        }
        acting.about("session " + sessionId);
        acting.rows(number);
        return number;
    }
}
