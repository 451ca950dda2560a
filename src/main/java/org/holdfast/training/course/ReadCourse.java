package org.holdfast.training.course;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.StoredFile;
import org.holdfast.school.Organisation;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;
import org.holdfast.training.TrainingAttendance;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingCourses;
import org.holdfast.training.TrainingSession;
import org.holdfast.training.Trainings;
import org.holdfast.training.course.CourseView.Attendee;
import org.holdfast.training.course.CourseView.Held;

/** Shows a course, its sessions, and who was at them as far as the reader may know. */
@UseCase
public class ReadCourse {
    @Inject
    OwnCourses desk;

    @Inject
    TrainingCourses courses;

    @Inject
    Trainings trainings;

    @Inject
    StaffMembers staff;

    @Inject
    OwnFiles evidence;

    @Inject
    Acting acting;

    /** @throws NotFound if the reader's school or authority neither keeps nor is offered it */
    @Allowed(Task.READ_TRAINING)
    public CourseView run(String courseId) {
        TrainingCourse course = desk.course(courseId);
        boolean own = desk.keeps(course);
        List<TrainingSession> sessions = courses.sessions(List.of(courseId));
        Map<String, List<Attendee>> attendees =
                attendees(sessions.stream().map(TrainingSession::id).toList(), own);
        String keeper = Optional.ofNullable(
                        desk.named(List.of(course.organisationId())).get(course.organisationId()))
                .map(Organisation::name)
                .orElse("");
        acting.about("course " + courseId);
        acting.rows(attendees.values().stream().mapToInt(List::size).sum());
        Map<String, List<StoredFile>> files = evidence.of(course, sessions);
        return new CourseView(
                course,
                keeper,
                own,
                sessions.stream()
                        .map(session -> held(
                                session,
                                attendees.getOrDefault(session.id(), List.of()),
                                files.getOrDefault(session.id(), List.of())))
                        .toList(),
                courses.formers(courseId));
    }

    private static Held held(TrainingSession session, List<Attendee> all, List<StoredFile> files) {
        return new Held(
                session,
                all.stream().filter(one -> !one.attendance().withdrawn()).toList(),
                all.stream().filter(one -> one.attendance().withdrawn()).toList(),
                files);
    }

    private Map<String, List<Attendee>> attendees(List<String> sessionIds, boolean own) {
        List<TrainingAttendance> rows = trainings.attendances(sessionIds);
        Map<String, StaffMember> adults = staff.byIds(
                rows.stream().map(TrainingAttendance::staffId).distinct().toList());
        Map<String, Organisation> places = desk.named(adults.values().stream()
                .map(StaffMember::organisationId)
                .distinct()
                .toList());
        List<String> schools = desk.schoolIds();
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(adults.get(row.staffId())).stream()
                        .filter(adult -> own || schools.contains(adult.organisationId()))
                        .map(adult -> attendee(row, adult, places)))
                .sorted(Comparator.comparing(Attendee::name))
                .collect(Collectors.groupingBy(one -> one.attendance().sessionId()));
    }

    private static Attendee attendee(TrainingAttendance row, StaffMember adult, Map<String, Organisation> places) {
        return new Attendee(
                row,
                adult.name(),
                adult.jobTitle(),
                Optional.ofNullable(places.get(adult.organisationId()))
                        .map(Organisation::name)
                        .orElse(""));
    }
}
