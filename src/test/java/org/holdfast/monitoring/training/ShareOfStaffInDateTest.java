package org.holdfast.monitoring.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.kernel.NotFound;
import org.holdfast.plan.StartPlan;
import org.holdfast.plan.meeting.AScene;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.holdfast.training.ContentArea;
import org.holdfast.training.GroupSaid;
import org.holdfast.training.NotInContact;
import org.holdfast.training.StaffGroup;
import org.holdfast.training.StaffGroups;
import org.holdfast.training.Trained;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingCourses;
import org.holdfast.training.TrainingSession;
import org.holdfast.training.Trainings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Source: F45, F46; decision 0016. Every number below is worked by hand from the eight adults of the scene. */
@HoldfastTest
class ShareOfStaffInDateTest {
    private static final Set<ContentArea> FOUR = EnumSet.range(ContentArea.BEGINNINGS, ContentArea.SUPPORT);

    @Inject
    World world;

    @Inject
    ReadSchoolTraining readTraining;

    @Inject
    ListSchoolTraining listTraining;

    @Inject
    PrintTrainingReport printReport;

    @Inject
    StartPlan startPlan;

    @Inject
    Trainings trainings;

    @Inject
    TrainingCourses courses;

    @Inject
    StaffGroups groups;

    private LocalAuthority authority;
    private School school;
    private Actor teacher;
    private Actor head;
    private LocalDate today;

    /**
     * Teachers: Ann in date for long, Bob in date for 30 more days, Cat ran out yesterday. Supply: Dan never. Midday: Eve in
     * date until tomorrow, Fay in date but not in contact. Office: Gus attended two areas of four. No group: the designated
     * teacher, Helen, in date in all six.
     */
    @BeforeEach
    void scene() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        today = world.today();
        teacher = world.designatedTeacher(school);
        head = world.virtualSchoolHead(authority);
        world.inTransaction(() -> {
            appoint(teacher.id(), Role.DESIGNATED_TEACHER);
            return true;
        });
        attended("Ann", StaffGroup.TEACHER, today.minusMonths(3), FOUR);
        attended("Bob", StaffGroup.TEACHER, today.minusMonths(24).plusDays(30), FOUR);
        attended("Cat", StaffGroup.TEACHER, today.minusMonths(24).minusDays(1), FOUR);
        adult("Dan", StaffGroup.SUPPLY);
        attended("Eve", StaffGroup.MIDDAY, today.minusMonths(24).plusDays(1), FOUR);
        StaffMember fay = attended("Fay", StaffGroup.MIDDAY, today.minusMonths(1), FOUR);
        attended(
                "Gus",
                StaffGroup.OFFICE,
                today.minusMonths(1),
                EnumSet.of(ContentArea.BEGINNINGS, ContentArea.EFFECTS));
        world.inTransaction(() -> {
            groups.out(
                    new NotInContact(fay.id(), "On long leave", today.minusDays(5), "Helen Prior", world.now()),
                    "Helen Prior",
                    world.now());
            session(EnumSet.allOf(ContentArea.class), today.minusMonths(2), teacher.id());
            return true;
        });
    }

    @Test
    void is_counted_by_group_of_those_in_contact() {
        withPlan();
        SchoolTraining found = seen();
        assertEquals(
                List.of(
                        new Share(Optional.of(StaffGroup.TEACHER), 2, 3),
                        new Share(Optional.of(StaffGroup.SUPPLY), 0, 1),
                        new Share(Optional.of(StaffGroup.MIDDAY), 1, 1),
                        new Share(Optional.of(StaffGroup.OFFICE), 0, 1),
                        new Share(Optional.empty(), 1, 1)),
                found.shares());
        assertEquals(new Share(Optional.empty(), 4, 7), found.all(), "2 + 0 + 1 + 0 + 1 of 3 + 1 + 1 + 1 + 1");
        assertEquals(List.of("Cat", "Dan", "Gus"), names(found.missing()));
        assertEquals(List.of("Bob", "Eve"), names(found.ending()));
        assertEquals(List.of("Fay"), names(found.out()));
        assertEquals(found.all().total() - found.all().inDate(), found.missing().size(), "who is missing is the rest");
    }

    @Test
    void an_expiry_of_today_flips_every_figure() {
        withPlan();
        world.after(Duration.ofDays(1), () -> {
            SchoolTraining found = seen();
            assertEquals(new Share(Optional.empty(), 3, 7), found.all(), "Eve's training ended this morning");
            assertEquals(List.of("Cat", "Dan", "Eve", "Gus"), names(found.missing()));
            assertEquals(List.of("Bob"), names(found.ending()));
            assertEquals(3, line().all().inDate(), "and the virtual school sees the same");
            return true;
        });
    }

    @Test
    void nobody_counts_where_no_child_has_a_plan() {
        world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        SchoolTraining found = seen();
        assertFalse(found.counts());
        assertEquals(new SchoolRolls.Roll(1, 0), found.roll());
        assertEquals(List.of(), found.shares());
        assertEquals(List.of(), found.missing());
        assertTrue(found.teacher().trained(), "the record of the designated teacher stands all the same");
    }

    @Test
    void the_designated_teacher_turns_red_the_day_their_training_ends() {
        withPlan();
        assertFalse(line().red());
        LocalDate end = today.minusMonths(2).plusMonths(24);
        long days = end.toEpochDay() - today.toEpochDay();
        world.after(Duration.ofDays(days - 1), () -> {
            assertFalse(line().red());
            return true;
        });
        world.after(Duration.ofDays(days), () -> {
            assertTrue(line().red());
            assertTrue(
                    line().teacher().why().startsWith("Ended on"),
                    line().teacher().why());
            return true;
        });
    }

    @Test
    void a_virtual_school_sees_the_schools_of_its_children_wherever_they_are() {
        LocalAuthority far = world.anAuthority();
        School away = world.aSchool(far);
        world.aChild().onRollAt(away).lookedAfterBy(authority).make();
        world.aChild().onRollAt(school).lookedAfterBy(far).make();
        List<SchoolLine> lines = world.as(head, listTraining::run).lines();
        assertEquals(
                List.of(away.id()), lines.stream().map(l -> l.school().id()).toList());
        assertTrue(lines.get(0).red());
        assertEquals("No designated teacher is in post.", lines.get(0).teacher().why());
        assertEquals(List.of(), lines.get(0).shares(), "its child has no plan yet");
    }

    @Test
    void a_school_reads_its_own_alone_and_a_virtual_school_no_names() {
        School other = world.aSchool(authority);
        assertThrows(NotFound.class, () -> world.as(teacher, () -> readTraining.run(Optional.of(other.id()))));
        assertThrows(Denied.class, () -> world.as(head, () -> readTraining.run(Optional.of(school.id()))));
        assertThrows(Denied.class, () -> world.as(head, () -> printReport.run(school.id())));
        assertThrows(Denied.class, () -> world.as(teacher, listTraining::run));
    }

    @Test
    void a_list_costs_the_same_for_one_school_and_for_many() {
        withPlan();
        int one = StatementCount.of(() -> world.as(head, listTraining::run));
        for (int i = 0; i < 8; i++) {
            School more = world.aSchool(authority);
            world.anAdult("Adult " + i, "Teacher", more.id());
            world.aChild().onRollAt(more).lookedAfterBy(authority).make();
        }
        StatementCount.atMost(
                one,
                () -> assertEquals(9, world.as(head, listTraining::run).lines().size()));
    }

    @Test
    void the_report_for_governors_is_one_page_names_no_child_and_no_number_below_five() {
        Child child = withPlan();
        byte[] pdf = world.as(teacher, () -> printReport.run(school.id()));
        String text = AScene.text(pdf).replaceAll("\\s+", " ");
        assertTrue(text.contains("Page 1 of 1"), text);
        assertTrue(text.contains("fewer than 5"), text);
        assertTrue(text.contains("in date: 57.1% · 4 of 7"), text);
        assertTrue(text.contains("Teachers: 2 of 3"), text);
        assertTrue(text.contains("Helen Prior, designated teacher since"), text);
        assertTrue(text.contains("No deputy is in post"), text);
        assertFalse(text.contains(child.forename()) || text.contains("Ellerby") || text.contains("Dan"), text);
    }

    @Test
    void the_report_says_the_number_from_five_on() {
        for (int i = 0; i < 4; i++) {
            withPlan();
        }
        assertTrue(report().contains("at this school: fewer than 5."), report());
        withPlan();
        assertTrue(report().contains("at this school: 5."), report());
    }

    private String report() {
        return AScene.text(world.as(teacher, () -> printReport.run(school.id())))
                .replaceAll("\\s+", " ");
    }

    private SchoolTraining seen() {
        return world.as(teacher, () -> readTraining.run(Optional.of(school.id())));
    }

    private SchoolLine line() {
        return world.as(head, listTraining::run).lines().get(0);
    }

    private static List<String> names(List<Trained> adults) {
        return adults.stream().map(one -> one.adult().name()).toList();
    }

    private Child withPlan() {
        Child child = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        world.as(teacher, () -> startPlan.run(child.id()));
        return child;
    }

    private void appoint(String person, Role role) {
        world.em().persist(new PostHeld(person, new Post(role, school.id()), today.minusYears(1), world.now()));
    }

    private StaffMember adult(String name, StaffGroup group) {
        StaffMember adult = world.anAdult(name, group.name(), school.id());
        world.inTransaction(() -> {
            groups.say(
                    new GroupSaid(adult.id(), group, today.minusDays(9), "Helen Prior", world.now()),
                    "Helen Prior",
                    world.now());
            return true;
        });
        return adult;
    }

    private StaffMember attended(String name, StaffGroup group, LocalDate day, Set<ContentArea> areas) {
        StaffMember adult = adult(name, group);
        world.inTransaction(() -> session(areas, day, adult.id()));
        return adult;
    }

    private int session(Set<ContentArea> areas, LocalDate day, String adult) {
        TrainingCourse course = new TrainingCourse(school.id(), "Course", "Provider", areas, "Helen", world.now());
        courses.add(course);
        world.em().flush();
        TrainingSession session = new TrainingSession(course, day, world.today(), "Helen", world.now());
        courses.add(session);
        world.em().flush();
        return trainings.attend(session, List.of(adult), "Helen", world.now());
    }
}
