package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.kernel.Ids;
import org.holdfast.plan.meeting.MeetingHeld;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Source: safeguards 1. */
@HoldfastTest
class WhoSeesATaskTest extends TaskScene {
    @Inject
    AssignedTasks tasks;

    @Inject
    WaitingTasks waiting;

    private LocalDate today;

    @BeforeEach
    void begin() {
        set();
        today = world.today();
    }

    @Test
    void school_staff_are_asked_without_a_word_of_care() {
        happens(new MeetingHeld(
                maya.id(),
                Ids.next(),
                today,
                today.plusMonths(3),
                List.of(new MeetingHeld.Agreed(
                        Ids.next(),
                        "Tell the foster carer about the PEP",
                        "Dele Adeyemi",
                        Optional.of(colleague.id()),
                        today))));
        TaskLine task = open(colleague).get(0);
        assertEquals("Maya Ellerby", task.child().orElseThrow().name());
        assertEquals("/support/support?child=" + maya.id().id(), task.href(), "a page they may open");
        String all = task.toString().toLowerCase(java.util.Locale.ROOT);
        for (String word : List.of("foster", "carer", "pep", "plan", "care", "meeting")) {
            assertFalse(all.contains(word), word + " in " + all);
        }
    }

    @Test
    void advice_to_another_authority_gives_it_no_plan_to_approve() {
        Actor adviser = world.virtualSchoolHead(world.anAuthority());
        Child child = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        world.inTransaction(() -> {
            world.em()
                    .persist(new ChildAccess(
                            child.id(),
                            ChildAccess.Kind.ADVICE,
                            adviser.posts().get(0).organisation(),
                            "test",
                            new org.holdfast.kernel.Period(today.minusDays(1), null),
                            world.now()));
            return true;
        });
        raise(child, TaskOwner.role(Role.VIRTUAL_SCHOOL_HEAD), today);
        assertEquals(1, open(head).size());
        assertEquals(0, open(adviser).size());
    }

    @Test
    void a_person_sees_no_task_of_a_child_they_do_not_reach_though_it_is_theirs() {
        Child elsewhere = world.aChild().onRollAt(world.aSchool(authority)).make();
        raise(elsewhere, TaskOwner.person(teacher.id(), "Helen Prior"), today);
        assertEquals(List.of(), open(teacher));
        assertEquals(0, count(teacher));
    }

    @Test
    void tasks_stand_by_their_day_and_the_number_in_the_frame_is_the_lists() {
        for (int day : new int[] {5, -3, 0, 2}) {
            raise(maya, TaskOwner.person(teacher.id(), "Helen Prior"), today.plusDays(day));
        }
        List<LocalDate> days = open(teacher).stream().map(TaskLine::dueOn).toList();
        assertEquals(days.stream().sorted().toList(), days);
        assertEquals(4, days.size());
        assertEquals(4, count(teacher));
        assertEquals(4, sheet(teacher, true).open());
    }

    @Test
    void a_page_holds_twenty_and_costs_the_same_for_one_task_and_for_many() {
        raise(maya, TaskOwner.role(Role.DESIGNATED_TEACHER), today);
        int one = StatementCount.of(() -> open(teacher));
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            children.add(world.aChild().onRollAt(school).make());
        }
        children.forEach(child -> raise(child, TaskOwner.role(Role.DESIGNATED_TEACHER), today));
        StatementCount.atMost(one, () -> open(teacher));
        assertTrue(one <= 6, one + " statements");
        ReadMyTasks.Sheet sheet = sheet(teacher, true);
        assertEquals(20, sheet.lines().size());
        assertEquals(26, sheet.total());
        assertTrue(sheet.hasNext());
    }

    @Test
    void whatever_is_raised_for_whomever_is_seen_by_those_alone_who_reach_the_child() {
        Random random = new Random(7);
        List<Actor> actors = List.of(teacher, deputy, head, worker, colleague);
        List<Child> near = List.of(maya);
        Child far = world.aChild().onRollAt(world.aSchool(world.anAuthority())).make();
        for (int i = 0; i < 40; i++) {
            boolean reached = random.nextBoolean();
            Actor owner = actors.get(random.nextInt(actors.size()));
            int before = sheet(owner, true).open();
            raise(reached ? near.get(0) : far, TaskOwner.person(owner.id(), owner.name()), today);
            assertEquals(before + (reached ? 1 : 0), sheet(owner, true).open());
        }
    }

    private int count(Actor reader) {
        return world.as(reader, waiting::count);
    }

    private void raise(Child child, TaskOwner owner, LocalDate due) {
        String key = Ids.next();
        world.inTransaction(() -> {
            tasks.raise(new AssignedTask(
                            TaskKind.APPROVE,
                            owner,
                            new AssignedTask.Cause(
                                    "Because", "/plan/plan?child=" + child.id().id(), key, key),
                            due,
                            world.now())
                    .about(child.id(), true));
            return true;
        });
    }
}
