package org.holdfast.training.course;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Withdraws a session that was not held, with a reason: nobody counts as trained by it any longer, and it stays readable. */
@UseCase
public class WithdrawSession {
    @Inject
    OwnCourses desk;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @throws NotFound if there is none such, or the actor does not keep its course
     * @throws Refused without a reason, or if it is withdrawn already
     */
    @Allowed(Task.KEEP_TRAINING)
    public void run(String sessionId, String why) {
        desk.keptSession(sessionId).withdraw(why, acting.actor().name(), clock.instant());
        acting.about("session " + sessionId + " withdrawn");
    }
}
