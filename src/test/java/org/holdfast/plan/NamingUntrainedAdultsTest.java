package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Actor;
import org.holdfast.child.CheckAuthorTraining;
import org.holdfast.child.Child;
import org.holdfast.child.NameActingAuthor;
import org.holdfast.child.NamingRule;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.quality.ReadSupporters;
import org.holdfast.plan.quality.Supporter;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;
import org.holdfast.support.CheckTraining;
import org.holdfast.support.NameBackup;
import org.holdfast.support.NameKeyPerson;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.holdfast.training.ContentArea;
import org.holdfast.training.StaffDuty;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingCourses;
import org.holdfast.training.TrainingSession;
import org.holdfast.training.Trainings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Naming a key person, a backup, an acting author or a delegate without training in date. Source: F47. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class NamingUntrainedAdultsTest {
    private static final String WHY = "Booked for 12 January; the child trusts them";
    private static final Set<ContentArea> FOUR = EnumSet.copyOf(StaffDuty.IN_CONTACT.areas());

    @Inject
    World world;

    @Inject
    Accounts accounts;

    @Inject
    NameKeyPerson nameKeyPerson;

    @Inject
    NameBackup nameBackup;

    @Inject
    CheckTraining checkTraining;

    @Inject
    NameActingAuthor nameAuthor;

    @Inject
    CheckAuthorTraining checkAuthor;

    @Inject
    NameDelegate nameDelegate;

    @Inject
    ReadSupporters readSupporters;

    private APlan plan;
    private StaffMember dele;
    private LocalDate today;

    @BeforeEach
    void a_plan_and_a_colleague() {
        plan = APlan.inCare(world).started();
        dele = withAccount("Dele Adeyemi", plan.school.id());
        today = world.today();
    }

    private StaffMember withAccount(String name, String organisation) {
        StaffMember adult = world.anAdult(name, "Mentor", organisation);
        world.inTransaction(() -> {
            accounts.open(new Account(adult.id(), "u" + adult.id(), name, "x"));
            return true;
        });
        return adult;
    }

    private void trained(StaffMember adult, LocalDate on, Set<ContentArea> areas) {
        world.inTransaction(() -> {
            TrainingCourse course = new TrainingCourse(
                    adult.organisationId(), "Attachment", "Virtual school", areas, "Helen Prior", Instant.EPOCH);
            TrainingSession session = new TrainingSession(course, on, today, "Helen Prior", Instant.EPOCH);
            APlan.bean(TrainingCourses.class).add(course);
            APlan.bean(TrainingCourses.class).add(session);
            world.em().flush();
            return APlan.bean(Trainings.class).attend(session, List.of(adult.id()), "Helen Prior", Instant.EPOCH);
        });
    }

    private void key(StaffMember adult, LocalDate from, String why) {
        world.doAs(plan.teacher, () -> nameKeyPerson.run(plan.child.id(), adult.id(), from, why));
    }

    private static Refused refused(Executable act) {
        Refused refused = assertThrows(Refused.class, act);
        assertEquals(NamingRule.UNTRAINED_NEEDS_A_REASON, refused.rule());
        assertEquals(Optional.of("why"), refused.field());
        return refused;
    }

    private Supporter supporter(Supporter.Part part) {
        return supporters().stream()
                .filter(one -> one.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private List<Supporter> supporters() {
        return world.as(plan.head, () -> readSupporters.run(plan.child.id()));
    }

    @Test
    void is_refused_at_the_field_without_a_reason_and_says_what_is_missing() {
        Refused refused = refused(() -> key(dele, today, "  "));
        assertTrue(refused.whatToDo().startsWith("Dele Adeyemi: No training recorded."), refused.whatToDo());
        refused(() -> key(dele, today, "x".repeat(401)));
        assertTrue(supporters().stream().noneMatch(one -> one.part() == Supporter.Part.KEY_PERSON), "nothing was kept");
    }

    @Test
    void is_done_with_a_reason_that_stands_beside_it() {
        key(dele, today, WHY);
        Supporter shown = supporter(Supporter.Part.KEY_PERSON);
        assertFalse(shown.inDate());
        assertEquals(WHY, shown.named().orElseThrow().why());
        assertEquals("Helen Prior", shown.named().orElseThrow().by());
        assertEquals(today, shown.named().orElseThrow().on());
    }

    @Test
    void asks_nothing_of_somebody_in_date_and_keeps_nothing() {
        trained(dele, today.minusMonths(2), FOUR);
        assertTrue(world.as(plan.teacher, () -> checkTraining.run(plan.child.id(), dele.id(), today))
                .inDate(StaffDuty.IN_CONTACT));
        key(dele, today, "never asked for");
        assertTrue(supporter(Supporter.Part.KEY_PERSON).inDate());
        assertTrue(supporter(Supporter.Part.KEY_PERSON).named().isEmpty());
    }

    @Test
    void counts_the_day_on_which_the_part_begins() {
        trained(dele, today.minusYears(3).plusDays(10), FOUR);
        boolean now = world.as(plan.teacher, () -> checkTraining.run(plan.child.id(), dele.id(), today))
                .inDate(StaffDuty.IN_CONTACT);
        boolean inAYear = world.as(
                        plan.teacher, () -> checkTraining.run(plan.child.id(), dele.id(), today.plusYears(1)))
                .inDate(StaffDuty.IN_CONTACT);
        assertTrue(!inAYear || now, "nobody comes into date by waiting");
        refused(() -> key(dele, today.plusMonths(11), ""));
    }

    @Test
    void asks_for_three_areas_where_one_is_known() {
        trained(dele, today.minusMonths(2), Set.of(ContentArea.BEGINNINGS));
        assertTrue(refused(() -> key(dele, today, "")).whatToDo().contains("Never attended"));
    }

    @Test
    void shows_that_it_has_run_out_since() {
        trained(dele, today.minusMonths(2), FOUR);
        key(dele, today, "");
        Supporter later = world.after(Duration.ofDays(1_100), () -> supporter(Supporter.Part.KEY_PERSON));
        assertFalse(later.inDate());
        assertTrue(later.words().startsWith("Ended on"), later.words());
        assertTrue(later.named().isEmpty());
    }

    @Test
    void is_asked_for_a_backup_too() {
        refused(() -> world.doAs(plan.teacher, () -> nameBackup.run(plan.child.id(), dele.id(), today, "")));
        world.doAs(plan.teacher, () -> nameBackup.run(plan.child.id(), dele.id(), today, WHY));
        assertEquals(WHY, supporter(Supporter.Part.BACKUP).named().orElseThrow().why());
    }

    @Test
    void is_asked_for_a_delegate_and_kept_for_each_child() {
        NameDelegate.Handed silent =
                new NameDelegate.Handed(dele.id(), List.of(plan.child.id()), List.of(), today.plusDays(9), "");
        refused(() -> world.doAs(plan.teacher, () -> nameDelegate.run(silent)));
        world.doAs(
                plan.teacher,
                () -> nameDelegate.run(new NameDelegate.Handed(
                        dele.id(), List.of(plan.child.id()), List.of(), today.plusDays(9), WHY)));
        assertEquals(
                WHY, supporter(Supporter.Part.DELEGATE).named().orElseThrow().why());
    }

    @Test
    void is_asked_for_an_acting_author() {
        School vacant = world.aSchool(plan.authority);
        Child child =
                world.aChild().onRollAt(vacant).lookedAfterBy(plan.authority).make();
        StaffMember tess = withAccount("Tess Lowry", plan.authority.id());
        Actor head = plan.head;
        assertFalse(world.as(head, () -> checkAuthor.run(child.id(), tess.id())).inDate(StaffDuty.IN_CONTACT));
        refused(() -> world.doAs(head, () -> nameAuthor.run(child.id(), tess.id(), "")));
        world.doAs(head, () -> nameAuthor.run(child.id(), tess.id(), WHY));
        Supporter shown = world.as(head, () -> readSupporters.run(child.id())).get(0);
        assertEquals(Supporter.Part.ACTING_AUTHOR, shown.part());
        assertEquals(WHY, shown.named().orElseThrow().why());
    }

    @Test
    void a_reason_of_an_earlier_naming_explains_no_later_one() {
        key(dele, today.minusDays(20), WHY);
        StaffMember ruth = world.anAdult("Ruth Lindqvist", "Head of year", plan.school.id());
        key(ruth, today.minusDays(10), WHY);
        trained(dele, today.minusDays(5), FOUR);
        key(dele, today, "");
        assertTrue(supporter(Supporter.Part.KEY_PERSON).named().isEmpty());
    }

    @Test
    void costs_the_same_for_one_adult_or_many() {
        key(dele, today, WHY);
        int few = StatementCount.of(this::supporters);
        StaffMember ruth = world.anAdult("Ruth Lindqvist", "Head of year", plan.school.id());
        world.doAs(plan.teacher, () -> nameBackup.run(plan.child.id(), ruth.id(), today, WHY));
        for (int i = 0; i < 3; i++) {
            StaffMember colleague = withAccount("Colleague " + i, plan.school.id());
            world.doAs(
                    plan.teacher,
                    () -> nameDelegate.run(new NameDelegate.Handed(
                            colleague.id(), List.of(plan.child.id()), List.of(), today.plusDays(9), WHY)));
        }
        StatementCount.atMost(few, this::supporters);
    }
}
