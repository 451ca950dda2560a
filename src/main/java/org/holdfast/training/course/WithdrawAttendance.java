package org.holdfast.training.course;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Withdraws an attendance that was wrong, with a reason; it counts no longer, and stays readable. */
@UseCase
public class WithdrawAttendance {
    @Inject
    OwnAttendances desk;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @throws NotFound if there is none such, or it is not the actor's to withdraw
     * @throws Refused without a reason, or if it is withdrawn already
     */
    @Allowed(Task.KEEP_TRAINING)
    public void run(String attendanceId, String why) {
        desk.find(attendanceId).attendance().withdraw(why, acting.actor().name(), clock.instant());
        acting.about("attendance " + attendanceId + " withdrawn");
    }
}
