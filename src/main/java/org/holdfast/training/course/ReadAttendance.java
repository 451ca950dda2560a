package org.holdfast.training.course;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Shows one attendance to whoever is about to withdraw it. */
@UseCase
public class ReadAttendance {
    @Inject
    OwnAttendances desk;

    @Inject
    Acting acting;

    /** @param withdrawn whether it is already */
    public record Shown(String name, String courseId, String course, LocalDate day, boolean withdrawn) {}

    /** @throws NotFound if there is none such, or it is not the actor's to withdraw */
    @Allowed(Task.KEEP_TRAINING)
    public Shown run(String attendanceId) {
        OwnAttendances.Found found = desk.find(attendanceId);
        acting.about("attendance " + attendanceId);
        return new Shown(
                found.adult().name(),
                found.course().id(),
                found.course().title(),
                found.session().heldOn(),
                found.attendance().withdrawn());
    }
}
