package org.holdfast.training.course;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.holdfast.training.ContentArea;
import org.holdfast.training.Helped;
import org.holdfast.training.StaffDuty;
import org.holdfast.training.TrainingCourse.Help;
import org.holdfast.training.Trainings;
import org.holdfast.training.course.CourseView.Attendee;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Source: F44; NICE NG26 1.2.1, 1.2.2, 1.2.5. */
@HoldfastTest
class KeepingCoursesTest {
    private static final byte[] LIST = "Dele Adeyemi, signed".getBytes(StandardCharsets.UTF_8);

    @Inject
    World world;

    @Inject
    ListCourses listCourses;

    @Inject
    AddCourse addCourse;

    @Inject
    ReadCourse readCourse;

    @Inject
    AddSession addSession;

    @Inject
    PutDown putDown;

    @Inject
    ReadSessionForm readForm;

    @Inject
    ReadAttendance readAttendance;

    @Inject
    WithdrawAttendance withdraw;

    @Inject
    DownloadEvidence download;

    @Inject
    Trainings trainings;

    private LocalAuthority authority;
    private School school;
    private Actor teacher;
    private Actor head;
    private StaffMember dele;
    private LocalDate today;

    @BeforeEach
    void scene() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        teacher = world.designatedTeacher(school);
        head = world.virtualSchoolHead(authority);
        dele = world.anAdult("Dele Adeyemi", "Head of Year 9", school.id());
        today = world.today();
        world.inTransaction(() -> {
            world.em()
                    .persist(new PostHeld(
                            teacher.id(),
                            new Post(Role.DESIGNATED_TEACHER, school.id()),
                            today.minusYears(1),
                            world.now()));
            return true;
        });
    }

    @Test
    void a_session_trains_whoever_was_there() {
        String course = course(teacher, school.id());
        assertEquals(1, world.as(teacher, () -> addSession.run(session(course, dele))));
        assertTrue(Objects.requireNonNull(world.inTransaction(() -> trainings.of(List.of(dele.id()), today))
                        .get(dele.id()))
                .inDate(StaffDuty.IN_CONTACT));
        CourseView view = world.as(teacher, () -> readCourse.run(course));
        assertEquals(
                List.of("Dele Adeyemi"),
                view.sessions().get(0).present().stream().map(Attendee::name).toList());
        assertEquals(Helped.YES, view.course().children().helped());
        CourseLine line = world.as(teacher, listCourses::run).lines().get(0);
        assertEquals(Optional.of(today), line.last());
        assertEquals(1, line.sessions());
    }

    @Test
    void a_course_needs_title_provider_and_content() {
        assertEquals(
                "title",
                refusedField(new NewCourse(
                        school.id(), " ", "Us", List.of(ContentArea.SUPPORT), Help.NOT_KNOWN, Help.NOT_KNOWN)));
        assertEquals(
                "provider",
                refusedField(new NewCourse(
                        school.id(), "Course", "", List.of(ContentArea.SUPPORT), Help.NOT_KNOWN, Help.NOT_KNOWN)));
        assertEquals(
                "areas",
                refusedField(new NewCourse(school.id(), "Course", "Us", List.of(), Help.NOT_KNOWN, Help.NOT_KNOWN)));
    }

    @Test
    void a_session_to_come_and_one_without_people_are_refused_and_keep_nothing() {
        String course = course(teacher, school.id());
        NewSession tomorrow = new NewSession(course, today.plusDays(1), "", "", List.of(dele.id()), Optional.empty());
        Refused refused = assertThrows(Refused.class, () -> world.as(teacher, () -> addSession.run(tomorrow)));
        assertEquals(Optional.of("day"), refused.field());
        Refused nobody = assertThrows(Refused.class, () -> world.as(teacher, () -> addSession.run(session(course))));
        assertEquals(Optional.of("people"), nobody.field());
        assertEquals(List.of(), world.as(teacher, () -> readCourse.run(course)).sessions());
    }

    @Test
    void a_school_puts_down_its_own_staff_only() {
        StaffMember stranger =
                world.anAdult("Una Moss", "Teacher", world.aSchool(authority).id());
        String course = course(teacher, school.id());
        assertThrows(Refused.class, () -> world.as(teacher, () -> addSession.run(session(course, stranger))));
    }

    @Test
    void an_authority_puts_down_the_designated_teachers_of_its_area_and_a_school_adds_its_own() {
        String course = course(head, authority.id());
        StaffMember lead = world.inTransaction(() -> world.em().find(StaffMember.class, teacher.id()));
        assertEquals(1, world.as(head, () -> addSession.run(session(course, lead))));
        assertThrows(
                Refused.class,
                () -> world.as(head, () -> addSession.run(session(course, dele))),
                "who is not a designated teacher is the school's to put down");
        String held = held(head, course);
        assertEquals(
                List.of("Dele Adeyemi"),
                world.as(teacher, () -> readForm.run("", Optional.of(held))).adults().stream()
                        .map(StaffMember::name)
                        .toList());
        assertEquals(1, world.as(teacher, () -> putDown.run(held, List.of(dele.id()))));
        assertThrows(Refused.class, () -> world.as(teacher, () -> putDown.run(held, List.of(dele.id()))));
        assertEquals(
                2,
                world.as(head, () -> readCourse.run(course))
                        .sessions()
                        .get(0)
                        .present()
                        .size());
    }

    @Test
    void a_school_sees_of_an_authoritys_session_its_own_staff_and_no_evidence() {
        String course = course(head, authority.id());
        StaffMember lead = world.inTransaction(() -> world.em().find(StaffMember.class, teacher.id()));
        world.as(
                head,
                () -> addSession.run(
                        new NewSession(course, today, "", "", List.of(lead.id(), head.id()), Optional.of(evidence()))));
        CourseView.Held seen =
                world.as(teacher, () -> readCourse.run(course)).sessions().get(0);
        assertEquals(
                List.of("Helen Prior"),
                seen.present().stream().map(Attendee::name).toList());
        assertEquals(List.of(), seen.evidence());
        String held = seen.session().id();
        String file = world.as(head, () -> readCourse.run(course))
                .sessions()
                .get(0)
                .evidence()
                .get(0)
                .id();
        assertThrows(NotFound.class, () -> world.as(teacher, () -> download.run(held, file)));
        assertArrayEquals(LIST, world.as(head, () -> download.run(held, file)).content());
        assertEquals(
                "signed.txt", world.as(head, () -> download.run(held, file)).name());
    }

    @Test
    void others_do_not_know_of_a_course_and_staff_may_not_keep_any() {
        String course = course(teacher, school.id());
        Actor other = world.designatedTeacher(world.aSchool(authority));
        assertThrows(NotFound.class, () -> world.as(other, () -> readCourse.run(course)));
        assertThrows(NotFound.class, () -> world.as(head, () -> readCourse.run(course)));
        assertThrows(NotFound.class, () -> course(other, school.id()));
        Actor colleague = world.person("Ola Finch", Role.STAFF, school.id());
        assertThrows(Denied.class, () -> world.as(colleague, listCourses::run));
    }

    @Test
    void an_attendance_is_withdrawn_with_a_reason_and_stays_readable() {
        String course = course(teacher, school.id());
        world.as(teacher, () -> addSession.run(session(course, dele)));
        String attendance = world.as(teacher, () -> readCourse.run(course))
                .sessions()
                .get(0)
                .present()
                .get(0)
                .attendance()
                .id();
        assertThrows(Refused.class, () -> world.doAs(teacher, () -> withdraw.run(attendance, " ")));
        world.doAs(teacher, () -> withdraw.run(attendance, "Wrong person ticked"));
        CourseView.Held held =
                world.as(teacher, () -> readCourse.run(course)).sessions().get(0);
        assertEquals(List.of(), held.present());
        assertEquals(
                Optional.of("Wrong person ticked"),
                held.withdrawn().get(0).attendance().withdrawnWhy());
        assertTrue(world.as(teacher, () -> readAttendance.run(attendance)).withdrawn());
        assertFalse(Objects.requireNonNull(world.inTransaction(() -> trainings.of(List.of(dele.id()), today))
                        .get(dele.id()))
                .inDate(StaffDuty.IN_CONTACT));
        Actor other = world.designatedTeacher(world.aSchool(authority));
        assertThrows(NotFound.class, () -> world.doAs(other, () -> withdraw.run(attendance, "No business of mine")));
    }

    @Test
    void whoever_keeps_the_course_withdraws_too_and_a_school_only_for_its_own() {
        String course = course(head, authority.id());
        StaffMember lead = world.inTransaction(() -> world.em().find(StaffMember.class, teacher.id()));
        world.as(head, () -> addSession.run(session(course, lead)));
        String attendance = attendance(head, course);
        Actor other = world.designatedTeacher(world.aSchool(authority));
        assertThrows(NotFound.class, () -> world.doAs(other, () -> withdraw.run(attendance, "Not mine")));
        world.doAs(head, () -> withdraw.run(attendance, "Left at noon"));
        assertTrue(world.as(head, () -> readAttendance.run(attendance)).withdrawn());
    }

    private String attendance(Actor actor, String course) {
        CourseView view = world.as(actor, () -> readCourse.run(course));
        return view.sessions().get(0).present().get(0).attendance().id();
    }

    private String refusedField(NewCourse said) {
        return assertThrows(Refused.class, () -> world.as(teacher, () -> addCourse.run(said)))
                .field()
                .orElse("");
    }

    private String course(Actor actor, String keeper) {
        return world.as(
                actor,
                () -> addCourse.run(new NewCourse(
                        keeper,
                        "Attachment and trauma",
                        "Educational psychology service",
                        List.of(
                                ContentArea.BEGINNINGS,
                                ContentArea.EFFECTS,
                                ContentArea.MALTREATMENT,
                                ContentArea.SUPPORT),
                        new Help(Helped.YES, "They chose the examples"),
                        Help.NOT_KNOWN)));
    }

    private NewSession session(String course, StaffMember... adults) {
        return new NewSession(
                course,
                today,
                "Dr Osei",
                "Hall",
                List.of(adults).stream().map(StaffMember::id).toList(),
                Optional.empty());
    }

    private static NewSession.Evidence evidence() {
        return new NewSession.Evidence("signed.txt", new ByteArrayInputStream(LIST));
    }

    private String held(Actor actor, String course) {
        return world.as(actor, () -> readCourse.run(course))
                .sessions()
                .get(0)
                .session()
                .id();
    }
}
