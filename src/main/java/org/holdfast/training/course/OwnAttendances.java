package org.holdfast.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.holdfast.kernel.NotFound;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;
import org.holdfast.training.TrainingAttendance;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingSession;
import org.holdfast.training.Trainings;

/** One attendance that the actor may withdraw: of a course they keep, or of their own school's staff. */
@ApplicationScoped
class OwnAttendances {
    @Inject
    OwnCourses desk;

    @Inject
    Trainings trainings;

    @Inject
    StaffMembers staff;

    record Found(TrainingAttendance attendance, StaffMember adult, TrainingSession session, TrainingCourse course) {}

    /** @throws NotFound if there is none such, or it is not the actor's to withdraw */
    Found find(String attendanceId) {
        TrainingAttendance attendance =
                trainings.attendance(attendanceId).orElseThrow(() -> new NotFound("Attendance"));
        TrainingSession session = desk.session(attendance.sessionId());
        TrainingCourse course = desk.course(session.courseId());
        StaffMember adult = staff.byId(attendance.staffId()).orElseThrow(() -> new NotFound("Attendance"));
        if (!desk.keeps(course) && !desk.schoolIds().contains(adult.organisationId())) {
            throw new NotFound("Attendance");
        }
        return new Found(attendance, adult, session, course);
    }
}
