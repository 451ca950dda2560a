package org.holdfast.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.Refused;
import org.holdfast.school.DatedSetting;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.Setting;
import org.holdfast.school.StaffMember;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
class KeepingWhoWasTrainedTest {
    private static final Set<ContentArea> FOUR = EnumSet.range(ContentArea.BEGINNINGS, ContentArea.SUPPORT);

    @Inject
    World world;

    @Inject
    Trainings trainings;

    @Inject
    TrainingCourses courses;

    @Inject
    StaffGroups groups;

    @Inject
    Accounts accounts;

    private LocalAuthority area;
    private School school;
    private StaffMember dele;
    private LocalDate today;

    @BeforeEach
    void scene() {
        area = world.anAuthority();
        school = world.aSchool(area);
        dele = world.anAdult("Dele Adeyemi", "Head of Year 9", school.id());
        today = world.today();
    }

    @Test
    void everybody_asked_for_has_a_standing() {
        assertFalse(standing(dele).inDate(StaffDuty.IN_CONTACT));
        assertEquals(Map.of(), world.inTransaction(() -> trainings.of(List.of(), today)));
    }

    @Test
    void an_expiry_of_today_shows_today() {
        attended(today.minusMonths(24).plusDays(1), FOUR, dele);
        assertTrue(standing(dele).inDate(StaffDuty.IN_CONTACT));
        world.after(Duration.ofDays(1), () -> {
            today = world.today();
            assertFalse(standing(dele).inDate(StaffDuty.IN_CONTACT), "a day later, with nothing done");
            return true;
        });
    }

    @Test
    void the_months_are_those_of_the_authority_of_the_area() {
        attended(today.minusMonths(13), FOUR, dele);
        assertTrue(standing(dele).inDate(StaffDuty.IN_CONTACT));
        world.inTransaction(() -> {
            world.em()
                    .persist(new DatedSetting(
                            area.id(),
                            Setting.TRAINING_VALID_MONTHS,
                            12,
                            "Our own",
                            today.minusDays(1),
                            "Ros",
                            world.now()));
            return true;
        });
        assertFalse(standing(dele).inDate(StaffDuty.IN_CONTACT));
    }

    @Test
    void what_is_withdrawn_counts_no_longer_and_did_at_the_time() {
        TrainingSession session = attended(today.minusMonths(2), FOUR, dele);
        AsAt before = new AsAt(today, world.now());
        world.after(Duration.ofHours(1), () -> {
            world.inTransaction(() -> {
                trainings.attendances(List.of(session.id())).get(0).withdraw("Was away", "Helen Prior", world.now());
                return true;
            });
            assertFalse(standing(dele).inDate(StaffDuty.IN_CONTACT));
            Standing then = Objects.requireNonNull(world.inTransaction(() -> trainings.of(List.of(dele.id()), before))
                    .get(dele.id()));
            assertTrue(then.inDate(StaffDuty.IN_CONTACT), "as it was known an hour ago");
            return true;
        });
    }

    @Test
    void somebody_is_down_for_a_session_once() {
        TrainingSession session = attended(today, FOUR, dele);
        int fresh = world.inTransaction(
                () -> trainings.attend(session, List.of(dele.id(), dele.id()), "Helen Prior", world.now()));
        assertEquals(0, fresh);
    }

    @Test
    void a_withdrawal_needs_a_reason() {
        TrainingAttendance one = new TrainingAttendance(
                new TrainingSession(course(FOUR), today, today, "Helen", world.now()), dele.id(), "Helen", world.now());
        Refused refused = assertThrows(Refused.class, () -> one.withdraw(" ", "Helen", world.now()));
        assertEquals(TrainingRule.WITHDRAWN_WITH_A_REASON, refused.rule());
    }

    @Test
    void a_session_is_not_held_tomorrow() {
        Refused refused = assertThrows(
                Refused.class, () -> new TrainingSession(course(FOUR), today.plusDays(1), today, "Helen", world.now()));
        assertEquals(Optional.of("day"), refused.field());
    }

    @Test
    void the_last_that_was_said_of_a_group_counts_and_the_first_stays() {
        world.inTransaction(() -> {
            groups.say(
                    new GroupSaid(dele.id(), StaffGroup.SUPPLY, today.minusDays(9), "Helen", world.now()),
                    "Helen",
                    world.now());
            groups.say(new GroupSaid(dele.id(), StaffGroup.TEACHER, today, "Helen", world.now()), "Helen", world.now());
            return true;
        });
        assertEquals(Optional.of(StaffGroup.TEACHER), at(today).get(0).group());
        assertEquals(
                Optional.of(StaffGroup.SUPPLY), at(today.minusDays(1)).get(0).group());
    }

    @Test
    void somebody_is_in_contact_until_the_school_says_with_a_reason_that_they_are_not() {
        assertTrue(trained(dele).inContact());
        world.inTransaction(() -> {
            groups.out(
                    new NotInContact(dele.id(), "Works in finance", today, "Helen", world.now()), "Helen", world.now());
            return true;
        });
        assertEquals("Works in finance", trained(dele).out().orElseThrow().why());
        world.inTransaction(() -> {
            groups.backInContact(dele.id(), today.plusDays(3), "Helen", world.now());
            return true;
        });
        assertFalse(trained(dele).inContact());
        assertTrue(at(today.plusDays(3)).get(0).inContact());
    }

    @Test
    void groups_contact_and_months_are_told_as_at_a_pair() {
        attended(today.minusMonths(13), FOUR, dele);
        say(StaffGroup.TEACHER, today.minusDays(30));
        AsAt before = new AsAt(today, world.now());
        world.after(Duration.ofHours(1), () -> {
            say(StaffGroup.SUPPLY, today.minusDays(20));
            world.inTransaction(() -> {
                groups.out(
                        new NotInContact(dele.id(), "On leave", today.minusDays(20), "Helen", world.now()),
                        "Helen",
                        world.now());
                world.em()
                        .persist(new DatedSetting(
                                area.id(),
                                Setting.TRAINING_VALID_MONTHS,
                                12,
                                "Our own",
                                today.minusDays(20),
                                "Ros",
                                world.now()));
                return true;
            });
            Trained now = trained(dele);
            assertEquals(Optional.of(StaffGroup.SUPPLY), now.group());
            assertFalse(now.inContact());
            assertFalse(now.inDate(), "twelve months are over");
            Trained then = at(before);
            assertEquals(Optional.of(StaffGroup.TEACHER), then.group());
            assertTrue(then.inContact());
            assertTrue(then.inDate(), "twenty-four months counted as it was known");
            Trained earlier = at(new AsAt(today.minusDays(21), world.now()));
            assertEquals(Optional.of(StaffGroup.TEACHER), earlier.group());
            assertTrue(earlier.inContact() && earlier.inDate(), "the day before any of it began");
            return true;
        });
        AsAt pair = new AsAt(today, world.now());
        assertEquals(3, statements(() -> groups.at(List.of(school.id()), pair)));
    }

    private Trained at(AsAt pair) {
        return world.inTransaction(() -> groups.at(List.of(school.id()), pair)).get(0);
    }

    private void say(StaffGroup group, LocalDate from) {
        world.inTransaction(() -> {
            groups.say(new GroupSaid(dele.id(), group, from, "Helen", world.now()), "Helen", world.now());
            return true;
        });
    }

    @Test
    void the_designated_teacher_is_told_with_post_deputy_and_training() {
        LocalDate since = today.minusYears(2);
        post("Helen Prior", Role.DESIGNATED_TEACHER, since);
        StaffMember gwen = post("Gwen Aldous", Role.DEPUTY, since.plusYears(1));
        attended(today.minusMonths(3), FOUR, gwen);
        School vacant = world.aSchool(area);
        Map<String, TeacherRecord> records =
                world.inTransaction(() -> trainings.teachers(List.of(school.id(), vacant.id()), today));
        TeacherRecord record = Objects.requireNonNull(records.get(school.id()));
        assertEquals(Optional.of("Helen Prior"), record.name());
        assertEquals(Optional.of(since), record.since());
        assertEquals(Optional.of("Gwen Aldous"), record.deputy());
        assertFalse(record.trained());
        assertEquals("No training recorded.", record.why());
        assertEquals(
                "No designated teacher is in post.",
                Objects.requireNonNull(records.get(vacant.id())).why());
        assertEquals(
                "Never attended: recognising difficulties, data protection.",
                record.deputyStanding().orElseThrow().words(StaffDuty.DESIGNATED_TEACHER));
    }

    @Test
    void whoever_acts_as_designated_teacher_stands_where_nobody_holds_the_post() {
        StaffMember acting = post("Una Moss", Role.ACTING_DESIGNATED_TEACHER, today.minusDays(20));
        attended(today, EnumSet.allOf(ContentArea.class), acting);
        TeacherRecord record = teacher();
        assertTrue(record.acting());
        assertTrue(record.trained());
        assertEquals("", record.why());
        assertFalse(
                Objects.requireNonNull(
                                world.inTransaction(() -> trainings.teachers(List.of(school.id()), today.minusDays(21)))
                                        .get(school.id()))
                        .name()
                        .isPresent(),
                "the day before the post began");
    }

    @Test
    void costs_as_many_statements_for_a_hundred_as_for_one() {
        List<String> one = List.of(dele.id());
        List<String> many = new ArrayList<>(one);
        List<String> schools = new ArrayList<>(List.of(school.id()));
        for (int i = 0; i < 20; i++) {
            School other = world.aSchool(area);
            schools.add(other.id());
            StaffMember adult = world.anAdult("Adult " + i, "Teacher", other.id());
            many.add(adult.id());
            attended(today.minusDays(i), FOUR, adult);
        }
        assertEquals(2, statements(() -> trainings.of(one, today)));
        assertEquals(2, statements(() -> trainings.of(many, today)));
        post("Helen Prior", Role.DESIGNATED_TEACHER, today);
        assertEquals(3, statements(() -> trainings.teachers(schools, today)));
        assertEquals(
                3, statements(() -> assertEquals(22, groups.at(schools, today).size())));
    }

    private List<Trained> at(LocalDate day) {
        return world.inTransaction(() -> groups.at(List.of(school.id()), day));
    }

    private int statements(Runnable work) {
        return world.inTransaction(() -> StatementCount.of(work));
    }

    private Standing standing(StaffMember adult) {
        return Objects.requireNonNull(world.inTransaction(() -> trainings.of(List.of(adult.id()), today))
                .get(adult.id()));
    }

    private Trained trained(StaffMember adult) {
        return at(today).stream()
                .filter(one -> one.adult().id().equals(adult.id()))
                .findFirst()
                .orElseThrow();
    }

    private TeacherRecord teacher() {
        TeacherRecord record = world.inTransaction(() -> trainings.teachers(List.of(school.id()), today))
                .get(school.id());
        assertNotNull(record);
        return record;
    }

    private StaffMember post(String name, Role role, LocalDate from) {
        StaffMember member = world.anAdult(name, role.title(), school.id());
        world.inTransaction(() -> {
            accounts.open(new Account(member.id(), "u" + member.id(), name, "x"));
            accounts.appoint(new PostHeld(member.id(), new Post(role, school.id()), from, world.now()));
            return true;
        });
        return member;
    }

    private TrainingCourse course(Set<ContentArea> areas) {
        return new TrainingCourse(school.id(), "Attachment aware", "Northmere", areas, "Helen", world.now());
    }

    private TrainingSession attended(LocalDate day, Set<ContentArea> areas, StaffMember adult) {
        return world.inTransaction(() -> {
            TrainingCourse course = course(areas);
            courses.add(course);
            world.em().flush();
            TrainingSession session = new TrainingSession(course, day, world.today(), "Helen", world.now());
            courses.add(session);
            world.em().flush();
            trainings.attend(session, List.of(adult.id()), "Helen", world.now());
            return session;
        });
    }
}
