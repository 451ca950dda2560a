package org.holdfast.training.course;

import java.util.List;
import org.holdfast.platform.StoredFile;
import org.holdfast.training.FormerCourse;
import org.holdfast.training.TrainingAttendance;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingSession;

/**
 * A course with its sessions, the last held first.
 *
 * @param formers what was said of it before it was corrected, the last first
 * @param keeper name of the school or authority that keeps it
 * @param own whether the reader keeps it
 */
public record CourseView(
        TrainingCourse course, String keeper, boolean own, List<Held> sessions, List<FormerCourse> formers) {
    /** Those that count. */
    public List<Held> standing() {
        return sessions.stream().filter(held -> !held.session().withdrawn()).toList();
    }

    public List<Held> withdrawn() {
        return sessions.stream().filter(held -> held.session().withdrawn()).toList();
    }

    /**
     * A session and who was there, as far as the reader may know: all to whoever keeps the course, to others their own staff.
     *
     * @param evidence files of the reader's own that show it
     */
    public record Held(
            TrainingSession session, List<Attendee> present, List<Attendee> withdrawn, List<StoredFile> evidence) {}

    /** @param place name of the school or authority where they work */
    public record Attendee(TrainingAttendance attendance, String name, String job, String place) {}
}
