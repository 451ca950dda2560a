package org.holdfast.training.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.platform.StoredFile;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.holdfast.training.ContentArea;
import org.holdfast.training.CourseContent;
import org.holdfast.training.StaffDuty;
import org.holdfast.training.Standing;
import org.holdfast.training.TrainingCourse.Help;
import org.holdfast.training.TrainingRule;
import org.holdfast.training.Trainings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was entered wrongly is put right from now on, and a figure as known before stays. Source: F44; ADR 0016. */
@HoldfastTest
class CorrectingCoursesTest {
    private static final Set<ContentArea> FOUR = EnumSet.range(ContentArea.BEGINNINGS, ContentArea.SUPPORT);
    private static final Set<ContentArea> THREE = EnumSet.range(ContentArea.BEGINNINGS, ContentArea.MALTREATMENT);

    @Inject
    World world;

    @Inject
    AddCourse addCourse;

    @Inject
    CorrectCourse correctCourse;

    @Inject
    AddSession addSession;

    @Inject
    CorrectSession correctSession;

    @Inject
    WithdrawSession withdrawSession;

    @Inject
    ReadHeldSession readHeld;

    @Inject
    ReadCourse readCourse;

    @Inject
    ListCourses listCourses;

    @Inject
    PutDown putDown;

    @Inject
    DownloadEvidence download;

    @Inject
    Trainings trainings;

    private LocalAuthority authority;
    private Actor teacher;
    private StaffMember dele;
    private LocalDate today;
    private String course;
    private String session;

    @BeforeEach
    void scene() {
        authority = world.anAuthority();
        School school = world.aSchool(authority);
        teacher = world.designatedTeacher(school);
        dele = world.anAdult("Dele Adeyemi", "Head of Year 9", school.id());
        today = world.today();
        course = world.as(teacher, () -> addCourse.run(NewCourse.of(school.id(), content("Attachment", FOUR))));
        world.as(
                teacher,
                () -> addSession.run(new NewSession(
                        course,
                        today.minusMonths(1),
                        "Dr Osei",
                        "Hall",
                        List.of(dele.id()),
                        Optional.of(new NewSession.Evidence(
                                "signed.txt", new ByteArrayInputStream("Dele".getBytes(StandardCharsets.UTF_8)))))));
        session = view().standing().get(0).session().id();
    }

    private static CourseContent content(String title, Set<ContentArea> areas) {
        return new CourseContent(title, "Virtual school", areas, Help.NOT_KNOWN, Help.NOT_KNOWN);
    }

    private CourseView view() {
        return world.as(teacher, () -> readCourse.run(course));
    }

    private void correct(CourseContent content, String why) {
        world.doAs(teacher, () -> correctCourse.run(course, content, why));
    }

    private boolean inDate() {
        return Objects.requireNonNull(world.inTransaction(() -> trainings.of(List.of(dele.id()), today))
                        .get(dele.id()))
                .inDate(StaffDuty.IN_CONTACT);
    }

    private Standing as(AsAt pair) {
        return Objects.requireNonNull(world.inTransaction(() -> trainings.of(List.of(dele.id()), pair))
                .get(dele.id()));
    }

    @Test
    void a_corrected_course_counts_as_corrected_today_and_as_it_was_known_before() {
        AsAt before = new AsAt(today, world.now());
        world.after(Duration.ofHours(1), () -> {
            correct(content("Attachment", THREE), "Support was not taught");
            assertFalse(inDate(), "at once");
            assertTrue(as(before).inDate(StaffDuty.IN_CONTACT), "as it was known an hour ago");
            AsAt between = new AsAt(today, world.now());
            return world.after(Duration.ofHours(1), () -> {
                correct(content("Attachment and trauma", FOUR), "It was after all");
                assertTrue(inDate());
                assertFalse(as(between).inDate(StaffDuty.IN_CONTACT), "and between the two");
                assertTrue(as(before).inDate(StaffDuty.IN_CONTACT));
                assertEquals(
                        List.of(THREE, FOUR),
                        view().formers().stream()
                                .map(former -> former.content().areas())
                                .toList());
                assertEquals("Support was not taught", view().formers().get(1).why());
                assertEquals("Attachment and trauma", view().course().title());
                return true;
            });
        });
    }

    @Test
    void a_correction_needs_a_reason_and_something_that_was_wrong() {
        assertEquals(
                TrainingRule.CORRECTED_WITH_A_REASON,
                refused(content("Other", FOUR), " ").rule());
        assertEquals(
                TrainingRule.CORRECTION_CHANGES_SOMETHING,
                refused(content("Attachment", FOUR), "Nothing").rule());
        assertEquals(
                Optional.of("areas"),
                refused(content("Other", Set.of()), "Wrong").field());
        assertEquals(List.of(), view().formers());
    }

    private Refused refused(CourseContent content, String why) {
        return assertThrows(Refused.class, () -> correct(content, why));
    }

    @Test
    void a_withdrawn_session_trains_nobody_from_then_and_did_before() {
        AsAt before = new AsAt(today, world.now());
        world.after(Duration.ofHours(1), () -> {
            assertEquals(1, world.as(teacher, () -> readHeld.run(session)).people());
            assertThrows(Refused.class, () -> world.doAs(teacher, () -> withdrawSession.run(session, "")));
            assertTrue(inDate());
            world.doAs(teacher, () -> withdrawSession.run(session, "Was called off"));
            assertFalse(inDate());
            assertTrue(as(before).inDate(StaffDuty.IN_CONTACT));
            assertEquals(List.of(), view().standing());
            CourseView.Held held = view().withdrawn().get(0);
            assertEquals(Optional.of("Was called off"), held.session().withdrawnWhy());
            assertEquals(1, held.present().size(), "who was down stays readable");
            assertEquals(0, world.as(teacher, listCourses::run).lines().get(0).sessions());
            assertThrows(Refused.class, () -> world.doAs(teacher, () -> withdrawSession.run(session, "Twice")));
            Refused refused = assertThrows(
                    Refused.class, () -> world.as(teacher, () -> putDown.run(session, List.of(dele.id()))));
            assertEquals(TrainingRule.SESSION_STANDS, refused.rule());
            return true;
        });
    }

    @Test
    void a_corrected_session_takes_its_people_and_evidence_along() {
        AsAt before = new AsAt(today.minusMonths(1), world.now());
        LocalDate day = today.minusMonths(30);
        world.after(Duration.ofHours(1), () -> {
            CorrectSession.Right right = new CorrectSession.Right(day, "Dr Osei", "Library");
            assertEquals(1, world.as(teacher, () -> correctSession.run(session, right, "Typed the wrong year")));
            assertFalse(inDate(), "its training ended long ago");
            assertTrue(as(before).inDate(StaffDuty.IN_CONTACT), "as it was known an hour ago");
            CourseView.Held held = view().standing().get(0);
            assertEquals(day, held.session().heldOn());
            assertEquals("Library", held.session().place());
            assertEquals("Dele Adeyemi", held.present().get(0).name());
            StoredFile file = held.evidence().get(0);
            assertEquals(
                    "signed.txt",
                    world.as(teacher, () -> download.run(held.session().id(), file.id()))
                            .name());
            CorrectSession.Right tomorrow = new CorrectSession.Right(today.plusDays(1), "", "");
            assertThrows(
                    Refused.class,
                    () -> world.as(
                            teacher, () -> correctSession.run(held.session().id(), tomorrow, "Typing")));
            assertEquals(1, view().standing().size(), "nothing of it is kept");
            return true;
        });
    }

    @Test
    void only_whoever_keeps_the_course_may() {
        Actor other = world.designatedTeacher(world.aSchool(authority));
        Actor head = world.virtualSchoolHead(authority);
        for (Actor actor : List.of(other, head)) {
            assertThrows(
                    NotFound.class,
                    () -> world.doAs(actor, () -> correctCourse.run(course, content("Mine", FOUR), "Mine")));
            assertThrows(NotFound.class, () -> world.doAs(actor, () -> withdrawSession.run(session, "Mine")));
            assertThrows(NotFound.class, () -> world.as(actor, () -> readHeld.run(session)));
        }
    }

    @Test
    void a_school_does_not_correct_what_its_authority_keeps() {
        Actor head = world.virtualSchoolHead(authority);
        String theirs = world.as(head, () -> addCourse.run(NewCourse.of(authority.id(), content("Leads", FOUR))));
        assertEquals(
                "Leads",
                world.as(teacher, () -> readCourse.run(theirs)).course().title());
        assertThrows(
                NotFound.class,
                () -> world.doAs(teacher, () -> correctCourse.run(theirs, content("Mine", FOUR), "Mine")));
    }
}
