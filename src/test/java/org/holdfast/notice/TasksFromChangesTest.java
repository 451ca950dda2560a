package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.CareKind;
import org.holdfast.child.CareStatus;
import org.holdfast.child.CareStatusChanged;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.Placement;
import org.holdfast.child.PlacementChanged;
import org.holdfast.child.move.AcceptMove;
import org.holdfast.child.move.DeclineMove;
import org.holdfast.child.move.ProposeMove;
import org.holdfast.contact.AddContact;
import org.holdfast.contact.ContactDetails;
import org.holdfast.contact.ReadContacts;
import org.holdfast.contact.Relation;
import org.holdfast.contact.VerifyContact;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another home, school, status or social worker: who is asked for what, by when, and once. Source: F65, F72. */
@HoldfastTest(at = HoldfastTest.A_SCHOOL_MORNING)
@SuppressWarnings("NullAway.Init")
class TasksFromChangesTest extends TaskScene {
    private static final String CONTACTS = "Check every contact";
    private static final String KEY_PERSON = "Tell the key person what has changed";
    private static final String SAME_SCHOOL = "Say whether the school stays the same";
    private static final String TRANSPORT = "Arrange transport to school";
    private static final String ACCEPT = "Say whether your school accepts a child";

    @Inject
    ChildFacts facts;

    @Inject
    Children children;

    @Inject
    AssignedTasks tasks;

    @Inject
    WatchChanges watchChanges;

    @Inject
    FinishTask finish;

    @Inject
    ProposeMove propose;

    @Inject
    AcceptMove accept;

    @Inject
    DeclineMove decline;

    @Inject
    AddContact add;

    @Inject
    ReadContacts readContacts;

    @Inject
    VerifyContact verify;

    private School next;
    private Actor receiver;
    private LocalDate today;

    @BeforeEach
    void scene() {
        set();
        next = world.aSchool(authority);
        receiver = world.designatedTeacher(next);
        today = world.today();
    }

    private void movesHome(LocalDate day) {
        world.inTransaction(() -> {
            facts.record(new Placement(maya.id(), "U1", true, new Period(day, null), "SSDA903", world.now()));
            return true;
        });
        happens(new PlacementChanged(maya.id(), true));
    }

    private String proposed(LocalDate on) {
        String move = world.as(
                        worker,
                        () -> propose.run(maya.id(), next.urn(), on, "Care plan meeting", "Lives in Wexley now"))
                .moveId();
        rounds.round();
        return move;
    }

    private void accepted(LocalDate on) {
        String move = proposed(on);
        world.doAs(receiver, () -> accept.run(move));
        rounds.round();
    }

    private void lookAgain() {
        world.doAs(Actor.system("test"), watchChanges::run);
    }

    private void onDay(int days, Runnable work) {
        world.after(Duration.ofDays(days), () -> {
            work.run();
            return true;
        });
    }

    private TaskLine task(Actor reader, String title) {
        return open(reader).stream()
                .filter(line -> line.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " not among " + titles(reader)));
    }

    @Test
    void another_home_asks_the_school_and_the_social_worker() {
        movesHome(today);
        assertTrue(titles(teacher).containsAll(List.of(CONTACTS, KEY_PERSON)), titles(teacher)::toString);
        assertTrue(titles(worker).containsAll(List.of(SAME_SCHOOL, TRANSPORT)), titles(worker)::toString);
        assertTrue(Collections.disjoint(titles(teacher), List.of(SAME_SCHOOL, TRANSPORT)));
        assertEquals(LocalDate.of(2026, 11, 30), task(teacher, CONTACTS).dueOn());
        assertEquals(LocalDate.of(2026, 11, 25), task(teacher, KEY_PERSON).dueOn());
        assertEquals(LocalDate.of(2026, 11, 30), task(worker, TRANSPORT).dueOn());
        assertTrue(task(teacher, CONTACTS).cause().startsWith("The child moved home on Mon 23 Nov."));
    }

    @Test
    void without_a_social_worker_the_virtual_school_is_asked() {
        Child alone = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        world.inTransaction(() -> {
            facts.record(new Placement(alone.id(), "U1", true, new Period(today, null), "SSDA903", world.now()));
            return true;
        });
        happens(new PlacementChanged(alone.id(), true), alone.id());
        assertTrue(titles(head).containsAll(List.of(SAME_SCHOOL, TRANSPORT)), titles(head)::toString);
    }

    @Test
    void what_was_told_twice_is_asked_once() {
        movesHome(today);
        happens(new PlacementChanged(maya.id(), true));
        lookAgain();
        assertEquals(1, Collections.frequency(titles(teacher), CONTACTS));
        assertEquals(1, Collections.frequency(titles(worker), TRANSPORT));
    }

    @Test
    void what_was_done_is_not_asked_again_for_the_same_change() {
        movesHome(today);
        String id = task(teacher, KEY_PERSON).id();
        onDay(1, () -> {
            world.doAs(teacher, () -> finish.run(id));
            happens(new PlacementChanged(maya.id(), true));
            lookAgain();
            assertFalse(titles(teacher).contains(KEY_PERSON));
        });
    }

    @Test
    void a_later_change_is_asked_in_the_task_that_is_open_and_anew_once_it_was_done() {
        movesHome(today);
        onDay(2, () -> {
            movesHome(today.plusDays(2));
            assertEquals(1, Collections.frequency(titles(teacher), KEY_PERSON));
            assertTrue(task(teacher, KEY_PERSON).cause().startsWith("The child moved home on Wed 25 Nov."));
            String id = task(teacher, KEY_PERSON).id();
            world.doAs(teacher, () -> finish.run(id));
            happens(new PlacementChanged(maya.id(), true));
            assertFalse(titles(teacher).contains(KEY_PERSON));
        });
        onDay(4, () -> {
            movesHome(today.plusDays(4));
            assertTrue(titles(teacher).contains(KEY_PERSON));
        });
    }

    @Test
    void contacts_that_were_all_checked_since_end_what_asks_for_it() {
        String carer = world.as(
                teacher,
                () -> add.run(maya.id(), ContactDetails.of("Joan Wilmot", Relation.FOSTER_CARER), today, false));
        movesHome(today);
        world.as(
                teacher,
                () -> add.run(maya.id(), ContactDetails.of("Paul Wilmot", Relation.FOSTER_CARER), today, true));
        rounds.round();
        assertTrue(titles(teacher).contains(CONTACTS));
        world.doAs(teacher, () -> {
            String revision = readContacts.run(maya.id()).sheet().contacts().stream()
                    .filter(contact -> contact.contactId().equals(carer))
                    .findFirst()
                    .orElseThrow()
                    .revision();
            verify.run(maya.id(), carer, revision);
        });
        rounds.round();
        assertFalse(titles(teacher).contains(CONTACTS));
    }

    @Test
    void what_is_long_past_is_no_news() {
        movesHome(today.minusDays(40));
        assertTrue(Collections.disjoint(titles(teacher), List.of(CONTACTS, KEY_PERSON)));
        assertTrue(Collections.disjoint(titles(worker), List.of(SAME_SCHOOL, TRANSPORT)));
    }

    @Test
    void an_episode_that_is_no_move_asks_nothing() {
        world.inTransaction(() -> {
            facts.record(new Placement(maya.id(), "U1", false, new Period(today, null), "SSDA903", world.now()));
            return true;
        });
        happens(new PlacementChanged(maya.id(), false));
        assertFalse(titles(teacher).contains(CONTACTS));
    }

    @Test
    void a_child_who_comes_into_care_is_a_change_and_another_legal_status_is_none() {
        Child newly = world.aChild()
                .onRollAt(school)
                .is(CareKind.CHILD_IN_NEED, authority, new Period(today.minusYears(1), today))
                .is(CareKind.LOOKED_AFTER, authority, new Period(today, null))
                .make();
        happens(new CareStatusChanged(newly.id()), newly.id());
        assertTrue(titles(teacher).containsAll(List.of(CONTACTS, KEY_PERSON)), titles(teacher)::toString);
        world.inTransaction(() -> {
            Child loaded = world.load(maya.id());
            facts.careStatuses(loaded)
                    .forEach(status -> facts.correct(
                            status,
                            new CareStatus(
                                            maya.id(),
                                            CareKind.LOOKED_AFTER,
                                            new Period(status.from(), today),
                                            "test",
                                            world.now())
                                    .under("C1", authority.id())));
            facts.record(new CareStatus(maya.id(), CareKind.LOOKED_AFTER, new Period(today, null), "test", world.now())
                    .under("C2", authority.id()));
            return true;
        });
        happens(new CareStatusChanged(maya.id()));
        assertEquals(1, Collections.frequency(titles(teacher), CONTACTS));
    }

    @Test
    void another_social_worker_is_a_change_and_the_first_one_is_none() {
        Actor second = world.person("Grace Obi", Role.SOCIAL_WORKER, authority.id());
        world.doAs(
                Actor.system("test"),
                () -> world.inTransaction(() -> {
                    children.grant(
                            world.load(maya.id()), ChildAccess.Kind.SOCIAL_WORKER, second.id(), today, "case system");
                    return true;
                }));
        rounds.round();
        assertTrue(task(teacher, CONTACTS).cause().startsWith("Another social worker"));
        Child alone = world.aChild().onRollAt(next).lookedAfterBy(authority).make();
        world.doAs(
                Actor.system("test"),
                () -> world.inTransaction(() -> {
                    children.grant(
                            world.load(alone.id()), ChildAccess.Kind.SOCIAL_WORKER, second.id(), today, "case system");
                    return true;
                }));
        rounds.round();
        assertEquals(List.of(), titles(receiver));
    }

    @Test
    void a_proposed_move_waits_for_the_receiving_school_and_names_no_child() {
        String move = proposed(today.plusDays(14));
        TaskLine task = task(receiver, ACCEPT);
        assertTrue(task.child().isEmpty());
        assertFalse(task.cause().contains("Maya"), task.cause());
        assertEquals("/child/moves", task.href());
        world.doAs(receiver, () -> decline.run(move, "The year is full"));
        rounds.round();
        assertFalse(titles(receiver).contains(ACCEPT));
    }

    @Test
    void a_proposed_move_answers_whether_the_school_stays_the_same() {
        movesHome(today);
        proposed(today.plusDays(14));
        assertFalse(titles(worker).contains(SAME_SCHOOL));
    }

    @Test
    void where_a_move_is_known_already_nobody_asks_whether_the_school_stays() {
        proposed(today.plusDays(14));
        movesHome(today);
        assertFalse(titles(worker).contains(SAME_SCHOOL));
        assertTrue(titles(worker).contains(TRANSPORT));
    }

    @Test
    void an_accepted_move_asks_for_transport_by_the_day_before() {
        accepted(today.plusDays(3));
        assertFalse(titles(receiver).contains(ACCEPT));
        assertEquals(today.plusDays(2), task(worker, TRANSPORT).dueOn());
        assertFalse(titles(teacher).contains(CONTACTS));
    }

    @Test
    void an_accepted_move_that_another_one_clears_asks_for_no_transport_any_more() {
        accepted(today.plusDays(20));
        School third = world.aSchool(authority);
        String other = world.as(
                        worker, () -> propose.run(maya.id(), third.urn(), today.plusDays(10), "Panel", "Nearer"))
                .moveId();
        world.doAs(world.designatedTeacher(third), () -> accept.run(other));
        rounds.round();
        assertEquals(1, Collections.frequency(titles(worker), TRANSPORT));
        assertTrue(
                task(worker, TRANSPORT).cause().contains("Thu 3 Dec"),
                task(worker, TRANSPORT).cause());
    }

    @Test
    void on_the_first_day_the_new_school_is_asked_and_the_old_one_is_not() {
        accepted(today.plusDays(3));
        onDay(3, () -> {
            lookAgain();
            assertTrue(titles(receiver).containsAll(List.of(CONTACTS, KEY_PERSON)), titles(receiver)::toString);
            assertTrue(Collections.disjoint(titles(teacher), List.of(CONTACTS, KEY_PERSON)));
            assertEquals(1, Collections.frequency(titles(worker), TRANSPORT));
        });
    }

    @Test
    void what_waits_for_an_adult_of_the_old_school_waits_for_the_new_designated_teacher() {
        world.inTransaction(() -> {
            tasks.raise(new AssignedTask(
                            TaskKind.ACTION,
                            TaskOwner.person(colleague.id(), colleague.name()),
                            new AssignedTask.Cause("Read with her", "/plan/plan", "k" + Ids.next(), "a" + Ids.next()),
                            today.plusDays(9),
                            world.now())
                    .about(maya.id(), true));
            return true;
        });
        assertTrue(titles(colleague).contains("Do what was agreed"));
        accepted(today.plusDays(3));
        assertTrue(titles(colleague).contains("Do what was agreed"));
        onDay(3, () -> {
            lookAgain();
            assertEquals(List.of(), titles(colleague));
            TaskLine task = task(receiver, "Do what was agreed");
            assertEquals("Read with her", task.cause());
            assertEquals(today.plusDays(9), task.dueOn());
        });
    }
}
