package org.holdfast.training.course;

import java.util.List;
import java.util.Optional;
import org.holdfast.training.TrainingAttendance;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingSession;

/**
 * A course with its sessions, the last held first.
 *
 * @param keeper name of the school or authority that keeps it
 * @param own whether the reader keeps it
 */
public record CourseView(TrainingCourse course, String keeper, boolean own, List<Held> sessions) {
    /**
     * A session and who was there, as far as the reader may know: all to whoever keeps the course, to others their own staff.
     *
     * @param evidence name of the file, where the reader keeps the course and there is one
     */
    public record Held(
            TrainingSession session, List<Attendee> present, List<Attendee> withdrawn, Optional<String> evidence) {}

    /** @param place name of the school or authority where they work */
    public record Attendee(TrainingAttendance attendance, String name, String job, String place) {}
}
