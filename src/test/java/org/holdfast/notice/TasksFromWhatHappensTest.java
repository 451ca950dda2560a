package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.ActionDone;
import org.holdfast.plan.OwnersChased;
import org.holdfast.plan.PlanApproved;
import org.holdfast.plan.PlanMoved;
import org.holdfast.plan.PlanStatus;
import org.holdfast.plan.PlanStep;
import org.holdfast.plan.meeting.MeetingHeld;
import org.holdfast.school.EndStaffAbsence;
import org.holdfast.school.ReadStaffAway;
import org.holdfast.school.RecordStaffAbsence;
import org.holdfast.school.StaffMember;
import org.holdfast.support.Duty;
import org.holdfast.support.EndKeyPerson;
import org.holdfast.support.NameBackup;
import org.holdfast.support.NameKeyPerson;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest(at = HoldfastTest.A_SCHOOL_MORNING)
class TasksFromWhatHappensTest extends TaskScene {
    @Inject
    NameKeyPerson nameKeyPerson;

    @Inject
    NameBackup nameBackup;

    @Inject
    EndKeyPerson endKeyPerson;

    @Inject
    RecordStaffAbsence recordAbsence;

    @Inject
    EndStaffAbsence endAbsence;

    @Inject
    ReadStaffAway readAway;

    @Inject
    FinishTask finish;

    @Inject
    SetTaskAside aside;

    private LocalDate today;

    @BeforeEach
    void begin() {
        set();
        today = world.today();
    }

    @Test
    void a_chase_is_a_task_of_the_person_chased_within_five_working_days() {
        happens(chase(worker, "What does social care add?", "Who decides about trips?"));
        TaskLine task = open(worker).get(0);
        assertEquals("Answer what is missing", task.title());
        assertEquals(
                "Helen Prior asks you for 2 answers: “What does social care add?”, “Who decides about trips?”.",
                task.cause());
        assertEquals(LocalDate.of(2026, 11, 30), task.dueOn(), "five working days from Monday");
        assertEquals("/plan/edit?child=" + maya.id().id(), task.href());
        assertEquals(List.of(), titles(head), "and nobody else's");
    }

    @Test
    void chased_again_the_same_task_says_the_newer_questions() {
        happens(chase(worker, "One"));
        happens(chase(worker, "Two"));
        List<TaskLine> open = open(worker);
        assertEquals(1, open.size());
        assertTrue(open.get(0).cause().contains("“Two”"), open.get(0).cause());
    }

    @Test
    void a_chase_where_nobody_is_named_waits_for_whoever_has_the_role() {
        happens(new OwnersChased(
                maya.id(),
                1,
                "Marian Teague",
                List.of(new OwnersChased.Chase(
                        Role.DESIGNATED_TEACHER, Optional.empty(), "", List.of("What helps?")))));
        assertEquals(List.of("Answer what is missing"), titles(teacher));
        assertEquals(List.of("Answer what is missing"), titles(deputy), "who stands in");
        assertEquals(List.of(), titles(worker));
    }

    @Test
    void a_submitted_plan_waits_for_the_looking_after_virtual_school_until_it_is_approved_or_returned() {
        happens(chase(worker, "One"));
        happens(moved(PlanStep.SUBMIT, PlanStatus.SUBMITTED, List.of()));
        assertEquals(List.of("Read and approve the plan"), titles(head));
        assertEquals(List.of(), titles(worker), "nothing can be answered now");
        Actor elsewhere = world.virtualSchoolHead(world.anAuthority());
        assertEquals(List.of(), titles(elsewhere));

        happens(moved(PlanStep.RETURN, PlanStatus.RETURNED, List.of(ownSection())));
        assertEquals(List.of(), titles(head));
        TaskLine back = open(teacher).get(0);
        assertEquals("Change what was returned", back.title());
        assertTrue(back.cause().endsWith("Too short"), back.cause());

        happens(moved(PlanStep.SUBMIT, PlanStatus.SUBMITTED, List.of()));
        assertEquals(List.of(), titles(teacher));
        happens(new PlanApproved(maya.id(), 1));
        assertEquals(List.of(), titles(head));
    }

    @Test
    void each_action_of_a_meeting_is_a_task_until_it_is_done() {
        String own = Ids.next();
        String open = Ids.next();
        happens(new MeetingHeld(
                maya.id(),
                Ids.next(),
                today,
                today.plusMonths(3),
                List.of(
                        new MeetingHeld.Agreed(
                                own,
                                "Ask about the bus",
                                "Priya Nandakumar",
                                Optional.of(worker.id()),
                                today.plusDays(9)),
                        new MeetingHeld.Agreed(
                                open, "Find a quiet room", "Mr Finch", Optional.empty(), today.plusDays(2)))));
        assertEquals("Ask about the bus (Priya Nandakumar)", open(worker).get(0).cause());
        assertEquals(today.plusDays(9), open(worker).get(0).dueOn());
        assertEquals("Find a quiet room (Mr Finch)", open(teacher).get(0).cause());

        happens(new ActionDone(maya.id(), own));
        assertEquals(List.of(), titles(worker));
        assertEquals(
                "Ended by itself",
                sheet(worker, false).lines().stream()
                        .map(line -> line.ended().orElseThrow() == AssignedTask.Ending.SETTLED ? "Ended by itself" : "")
                        .findFirst()
                        .orElse(""));
        assertEquals(1, open(teacher).size());
    }

    @Test
    void a_key_person_away_is_a_task_the_same_day_and_ends_when_they_are_back() {
        StaffMember dele = keyPerson();
        world.doAs(teacher, () -> recordAbsence.run(dele.id(), today, today.plusDays(3)));
        rounds.round();
        TaskLine task = open(teacher).get(0);
        assertEquals("Tell the child who is there", task.title());
        assertEquals("Dele Adeyemi is away and back on Thu 26 Nov. Ruth Lindqvist acts.", task.cause());
        assertEquals(today, task.dueOn());

        String absence = world.as(teacher, readAway::run).today().get(0).id();
        world.doAs(teacher, () -> endAbsence.run(absence, today));
        rounds.round();
        assertEquals(List.of(), titles(teacher));
    }

    @Test
    void an_absence_said_in_advance_is_a_task_on_its_first_day_and_only_once() {
        StaffMember dele = keyPerson();
        world.doAs(teacher, () -> recordAbsence.run(dele.id(), today.plusDays(2), null));
        rounds.round();
        look();
        assertEquals(List.of(), titles(teacher));
        world.after(Duration.ofDays(2), () -> {
            look();
            look();
            assertEquals(List.of("Tell the child who is there"), titles(teacher));
            TaskLine task = open(teacher).get(0);
            world.doAs(teacher, () -> finish.run(task.id()));
            look();
            return true;
        });
        world.after(Duration.ofDays(3), () -> {
            look();
            assertEquals(List.of(), titles(teacher), "done is done");
            return true;
        });
    }

    @Test
    void a_key_person_who_ends_or_leaves_the_school_is_a_task_until_another_is_named() {
        StaffMember dele = keyPerson();
        world.doAs(teacher, () -> endKeyPerson.run(maya.id(), Duty.KEY_PERSON, today));
        rounds.round();
        assertEquals(List.of("Name a key person"), titles(teacher));
        assertEquals(
                "Dele Adeyemi is key person no longer, and nobody follows. Ruth Lindqvist acts.",
                open(teacher).get(0).cause());
        StaffMember ola = world.anAdult("Ola Finch", "Mentor", school.id());
        world.doAs(teacher, () -> nameKeyPerson.run(maya.id(), ola.id(), today, "Training is booked"));
        rounds.round();
        assertEquals(List.of(), titles(teacher));

        world.inTransaction(() -> {
            world.em().find(StaffMember.class, ola.id()).leave(today);
            return true;
        });
        look();
        assertEquals(List.of("Name a key person"), titles(teacher));
        assertFalse(dele.id().equals(ola.id()));
    }

    @Test
    void a_recorded_death_ends_every_task_at_once() {
        happens(chase(worker, "One"));
        happens(moved(PlanStep.SUBMIT, PlanStatus.SUBMITTED, List.of()));
        keyPersonAway();
        world.inTransaction(() -> {
            world.load(maya.id()).died(today);
            return true;
        });
        everybodySees(0);
        look();
        assertEquals(0L, openRows(), "and the rows settle");
        happens(chase(worker, "Two"));
        assertEquals(0L, openRows(), "none is raised any more");
    }

    @Test
    void an_adoption_order_ends_every_task_at_once() {
        happens(moved(PlanStep.SUBMIT, PlanStatus.SUBMITTED, List.of()));
        keyPersonAway();
        Record sealed = world.inTransaction(() -> world.load(maya.id()).seal(today, authority.id()));
        everybodySees(0);
        happens(sealed);
        assertEquals(0L, openRows());
    }

    @Test
    void leaving_care_ends_social_cares_and_the_virtual_schools_tasks_that_day() {
        happens(chase(worker, "One"));
        happens(moved(PlanStep.SUBMIT, PlanStatus.SUBMITTED, List.of()));
        assertEquals(1, open(head).size());
        happens(chase(teacher, "What helps?"));
        keyPersonAway();
        world.inTransaction(() -> world.em()
                .createQuery("update CareStatus s set s.validTo = :day where s.childId = :child")
                .setParameter("day", today)
                .setParameter("child", maya.id().id())
                .executeUpdate());
        assertEquals(List.of(), titles(head));
        assertEquals(List.of(), titles(worker));
        happens(new org.holdfast.child.CareStatusChanged(maya.id()));
        assertEquals(List.of("Tell the child who is there"), titles(teacher), "the plan's tasks end too");
    }

    @Test
    void the_end_of_access_takes_a_task_away_from_a_person_the_same_day() {
        happens(chase(worker, "One"));
        String id = open(worker).get(0).id();
        world.inTransaction(() -> world.em()
                .createQuery("update ChildAccess a set a.validTo = :day where a.childId = :child")
                .setParameter("day", today)
                .setParameter("child", maya.id().id())
                .executeUpdate());
        assertEquals(List.of(), titles(worker));
        assertThrows(NotFound.class, () -> world.doAs(worker, () -> finish.run(id)));
    }

    @Test
    void a_task_ends_done_or_aside_with_a_reason_once() {
        happens(chase(worker, "One"));
        String id = open(worker).get(0).id();
        assertThrows(Refused.class, () -> world.doAs(worker, () -> aside.run(id, "  ")));
        assertThrows(NotFound.class, () -> world.doAs(head, () -> finish.run(id)), "somebody else's");
        world.doAs(worker, () -> aside.run(id, "Answered by telephone"));
        TaskLine ended = sheet(worker, false).lines().get(0);
        assertEquals("Answered by telephone", ended.endReason());
        assertEquals("Priya Nandakumar", ended.endedBy());
        assertThrows(NotFound.class, () -> world.doAs(worker, () -> finish.run(id)));
        happens(chase(worker, "Two"));
        assertEquals(1, open(worker).size(), "a new chase is a new task");
    }

    @Test
    void a_task_whose_day_has_passed_is_shown_as_overdue_and_stays_one() {
        happens(chase(worker, "One"));
        assertFalse(open(worker).get(0).overdue());
        world.after(Duration.ofDays(8), () -> {
            look();
            assertEquals(1, open(worker).size());
            assertTrue(open(worker).get(0).overdue());
            return true;
        });
    }

    private StaffMember keyPerson() {
        StaffMember dele = world.anAdult("Dele Adeyemi", "Head of Year 9", school.id());
        StaffMember ruth = world.anAdult("Ruth Lindqvist", "Mentor", school.id());
        world.doAs(teacher, () -> nameKeyPerson.run(maya.id(), dele.id(), today.minusDays(20), "Training is booked"));
        world.doAs(teacher, () -> nameBackup.run(maya.id(), ruth.id(), today.minusDays(20), "Training is booked"));
        return dele;
    }

    private void keyPersonAway() {
        StaffMember dele = keyPerson();
        world.doAs(teacher, () -> recordAbsence.run(dele.id(), today, null));
        rounds.round();
        assertTrue(titles(teacher).contains("Tell the child who is there"));
    }

    private void everybodySees(int tasks) {
        for (Actor actor : List.of(teacher, deputy, head, worker, colleague)) {
            assertEquals(tasks, sheet(actor, true).open(), actor.name());
        }
    }

    private long openRows() {
        return world.inTransaction(() -> world.em()
                .createQuery(
                        "select count(t) from AssignedTask t where t.childId = :child and t.ended is null", Long.class)
                .setParameter("child", maya.id().id())
                .getSingleResult());
    }

    private OwnersChased chase(Actor owner, String... missing) {
        Child child = maya;
        return new OwnersChased(
                child.id(),
                1,
                "Helen Prior",
                List.of(new OwnersChased.Chase(
                        owner.posts().get(0).role(), Optional.of(owner.id()), owner.name(), List.of(missing))));
    }

    private PlanMoved moved(PlanStep step, PlanStatus status, List<String> sections) {
        return new PlanMoved(maya.id(), 1, today, step, status, step == PlanStep.RETURN ? "Too short" : "", sections);
    }

    /** A section that the designated teacher writes. */
    private String ownSection() {
        return world.inTransaction(() -> (String) world.em()
                .createNativeQuery("select min(code) from plan_section where owner_role = 'DESIGNATED_TEACHER'")
                .getSingleResult());
    }
}
