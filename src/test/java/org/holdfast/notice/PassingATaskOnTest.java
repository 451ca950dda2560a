package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Source: F74; safeguards 1. */
@HoldfastTest
class PassingATaskOnTest extends TaskScene {
    @Inject
    AssignedTasks tasks;

    @Inject
    ReadTaskHandOver readHandOver;

    @Inject
    PassTaskOn passOn;

    private Actor stranger;

    @BeforeEach
    void everybody_can_sign_in() {
        set();
        stranger = world.designatedTeacher(world.aSchool(authority));
        List.of(teacher, deputy, head, worker, colleague, stranger)
                .forEach(person -> account(person, "p" + person.id().substring(24) + "@example.org"));
    }

    private String raised(TaskKind kind, TaskOwner owner) {
        return raised(kind, owner, maya, Ids.next());
    }

    private String raised(TaskKind kind, TaskOwner owner, Child child, String subject) {
        return world.inTransaction(() -> {
            AssignedTask task = new AssignedTask(
                            kind,
                            owner,
                            new AssignedTask.Cause("Because", "/plan/plan", Ids.next(), subject),
                            world.today().plusDays(3),
                            world.now())
                    .about(child.id(), true);
            tasks.raise(task);
            return task.id();
        });
    }

    private Set<String> takers(Actor giver, String task) {
        return world.as(giver, () -> readHandOver.run(task)).takers().stream()
                .map(Taker::personId)
                .collect(Collectors.toSet());
    }

    private long mails(Actor to) {
        return world.inTransaction(() -> world.em()
                .createQuery("select o from OutboxEntry o", org.holdfast.platform.OutboxEntry.class)
                .getResultStream()
                .filter(entry -> entry.is(MailDue.class))
                .filter(entry -> entry.as(MailDue.class).personId().equals(to.id()))
                .count());
    }

    @Test
    void gives_it_to_a_colleague_who_is_told_and_finds_how_it_came_to_them() {
        String task = raised(TaskKind.APPROVE, TaskOwner.role(Role.DESIGNATED_TEACHER));
        assertEquals(deputy.name(), world.as(teacher, () -> passOn.run(task, deputy.id(), "I wrote it myself")));
        assertEquals(1, open(deputy).size());
        assertEquals(0, open(teacher).size(), "it is one person's now");
        assertEquals(1, mails(deputy));
        TaskPassed passed =
                world.as(deputy, () -> readHandOver.run(task)).history().get(0);
        assertEquals(teacher.name(), passed.byName());
        assertEquals("Designated teacher", passed.fromName());
        assertEquals("I wrote it myself", passed.reason());
        assertEquals(world.today().plusDays(3), open(deputy).get(0).dueOn(), "the day stays");
    }

    @Test
    void keeps_every_hand_it_went_through() {
        String task = raised(TaskKind.APPROVE, TaskOwner.role(Role.DESIGNATED_TEACHER));
        world.as(teacher, () -> passOn.run(task, deputy.id(), "One"));
        world.as(deputy, () -> passOn.run(task, teacher.id(), "Two"));
        assertEquals(
                List.of("Two", "One"),
                world.as(teacher, () -> readHandOver.run(task)).history().stream()
                        .map(TaskPassed::reason)
                        .toList());
    }

    @Test
    void is_for_those_of_the_same_side_who_reach_the_child_and_may_do_it() {
        String approve = raised(TaskKind.APPROVE, TaskOwner.person(teacher.id(), teacher.name()));
        assertEquals(Set.of(deputy.id()), takers(teacher, approve));
        String action = raised(TaskKind.ACTION, TaskOwner.person(teacher.id(), teacher.name()));
        assertEquals(Set.of(deputy.id(), colleague.id()), takers(teacher, action), "staff do what was agreed");
        String heads = raised(TaskKind.APPROVE, TaskOwner.role(Role.VIRTUAL_SCHOOL_HEAD));
        assertEquals(Set.of(head.id()), takers(head, heads), "the head may take what waits for the office");
        String draft = raised(TaskKind.SAVE_DRAFT, TaskOwner.person(teacher.id(), teacher.name()));
        assertEquals(Set.of(), takers(teacher, draft), "a draft is its writer's alone");
    }

    @Test
    void leaves_out_whoever_cannot_sign_in_or_whose_access_has_ended() {
        Actor second = world.person("Omar Haddad", Role.SOCIAL_WORKER, authority.id());
        account(second, "omar@example.org");
        String task = raised(TaskKind.KNOW_ABSENCE, TaskOwner.person(worker.id(), worker.name()));
        assertEquals(Set.of(), takers(worker, task), "not allocated");
        world.inTransaction(() -> {
            world.em()
                    .persist(new ChildAccess(
                            maya.id(),
                            ChildAccess.Kind.SOCIAL_WORKER,
                            second.id(),
                            "test",
                            new org.holdfast.kernel.Period(world.today(), null),
                            world.now()));
            return true;
        });
        assertEquals(Set.of(second.id()), takers(worker, task));
        world.inTransaction(() -> {
            accounts.byId(second.id()).orElseThrow().close(world.now());
            return true;
        });
        assertEquals(Set.of(), takers(worker, task));
    }

    @Test
    void whoever_may_take_it_finds_it() {
        for (TaskKind kind : TaskKind.values()) {
            for (Actor giver : List.of(teacher, head, worker)) {
                String task = raised(kind, TaskOwner.person(giver.id(), giver.name()));
                for (String taker : takers(giver, task)) {
                    String one = raised(kind, TaskOwner.person(giver.id(), giver.name()));
                    world.as(giver, () -> passOn.run(one, taker, "Because"));
                    Actor found = List.of(teacher, deputy, head, worker, colleague).stream()
                            .filter(person -> person.id().equals(taker))
                            .findFirst()
                            .orElseThrow();
                    assertTrue(open(found).stream().anyMatch(line -> line.id().equals(one)), kind + " " + found.name());
                }
            }
        }
    }

    @Test
    void is_refused_without_a_reason_to_a_stranger_and_to_whoever_is_asked_already() {
        String subject = Ids.next();
        String task = raised(TaskKind.APPROVE, TaskOwner.role(Role.DESIGNATED_TEACHER), maya, subject);
        assertEquals(NoticeRule.PASSED_WITH_A_REASON, refused(task, deputy.id(), " "));
        assertEquals(NoticeRule.TAKEN_BY_A_COLLEAGUE, refused(task, stranger.id(), "Please"));
        assertEquals(NoticeRule.TAKEN_BY_A_COLLEAGUE, refused(task, "nobody", "Please"));
        raised(TaskKind.APPROVE, TaskOwner.person(deputy.id(), deputy.name()), maya, subject);
        assertEquals(NoticeRule.HAS_IT_ALREADY, refused(task, deputy.id(), "Please"));
        assertTrue(open(teacher).stream().anyMatch(line -> line.id().equals(task)), "it stays where it was");
    }

    private org.holdfast.kernel.Rule refused(String task, String taker, String reason) {
        return assertThrows(Refused.class, () -> world.as(teacher, () -> passOn.run(task, taker, reason)))
                .rule();
    }

    @Test
    void is_not_there_for_whom_it_does_not_wait() {
        String task = raised(TaskKind.APPROVE, TaskOwner.person(teacher.id(), teacher.name()));
        assertThrows(NotFound.class, () -> world.as(deputy, () -> passOn.run(task, deputy.id(), "I take it")));
        assertThrows(NotFound.class, () -> world.as(deputy, () -> readHandOver.run(task)));
        world.inTransaction(() -> {
            tasks.byId(task).orElseThrow().done("Helen Prior", world.now());
            return true;
        });
        assertThrows(NotFound.class, () -> world.as(teacher, () -> passOn.run(task, deputy.id(), "Late")));
        assertFalse(open(teacher).stream().anyMatch(line -> line.id().equals(task)));
    }
}
