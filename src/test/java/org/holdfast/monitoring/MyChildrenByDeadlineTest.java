package org.holdfast.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Actor;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.child.CareKind;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.kernel.Period;
import org.holdfast.monitoring.Deadline.When;
import org.holdfast.monitoring.Deadlines.Show;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Today is Monday 23 November 2026. */
@HoldfastTest
class MyChildrenByDeadlineTest {
    private static final int WHOLE = -1;
    private static final int UNAPPROVED = 7;

    @Inject
    World world;

    @Inject
    ReadDeadlines readDeadlines;

    @Inject
    ReadWatched readWatched;

    private RandomChildren children;
    private Actor teacher;

    @BeforeEach
    void aSchool() {
        children = new RandomChildren(world, 11);
        teacher = world.designatedTeacher(children.near);
    }

    private Child child(String surname) {
        return world.aChild()
                .named("Maya", surname)
                .onRollAt(children.near)
                .lookedAfterBy(children.authority)
                .make();
    }

    private Child planned(String surname, int without, LocalDate review) {
        Child child = child(surname);
        children.plan(child.id(), children.near, without);
        children.review(child.id(), review);
        return child;
    }

    private Deadlines deadlines(Show show) {
        return world.as(teacher, () -> readDeadlines.run(show, 1));
    }

    private Deadline only() {
        List<Deadline> rows = deadlines(Show.ALL).sheet().rows();
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    @Test
    void go_from_overdue_over_this_week_to_later() {
        LocalDate today = world.today();
        planned("Later", WHOLE, today.plusDays(7));
        planned("Sunday", WHOLE, today.plusDays(6));
        child("Unstarted");
        planned("Over", WHOLE, today.minusDays(1));
        planned("Today", WHOLE, today);
        Deadlines deadlines = deadlines(Show.ALL);
        assertEquals(
                List.of("Maya Unstarted", "Maya Over", "Maya Today", "Maya Sunday", "Maya Later"),
                deadlines.sheet().rows().stream().map(row -> row.child().name()).toList());
        assertEquals(
                List.of(When.OVERDUE, When.THIS_WEEK, When.LATER),
                deadlines.groups().stream().map(Deadlines.Group::when).toList());
        assertEquals(2, deadlines.groups().get(1).count());
    }

    @Test
    void have_one_next_step_with_the_words_and_link_of_the_first_part_that_is_not_right() {
        planned("Ellerby", 1, world.today().plusDays(30));
        Deadline row = only();
        assertEquals(Show.MINE, row.turn());
        assertEquals(Reason.VIEWS, row.next().orElseThrow().reason());
        assertTrue(row.next().orElseThrow().href().contains(row.child().id().id()));
        assertFalse(row.near());
    }

    @Test
    void begin_with_starting_the_plan() {
        child("Ellerby");
        assertEquals(Reason.NO_PLAN, only().next().orElseThrow().reason());
        assertEquals(Show.MINE, only().turn());
        assertFalse(only().started());
    }

    @Test
    void wait_for_the_virtual_school_by_name_once_the_plan_is_submitted() {
        Actor head = world.virtualSchoolHead(children.authority);
        world.inTransaction(() -> {
            world.em().persist(new PostHeld(head.id(), head.posts().get(0), world.today(), Instant.EPOCH));
            return true;
        });
        Child child = planned("Ellerby", UNAPPROVED, world.today().plusDays(30));
        children.stands(child.id(), "SUBMITTED");
        Deadline row = only();
        assertEquals(Show.WAITING, row.turn());
        assertEquals("submitted", row.go().orElseThrow().key());
        assertEquals("Marian Teague", row.go().orElseThrow().waitsFor().orElseThrow());
        assertTrue(row.go().orElseThrow().since().isPresent());
    }

    @Test
    void go_on_with_what_was_returned_or_is_ready_before_anything_else() {
        Child child = planned("Ellerby", 1, world.today().plusDays(30));
        children.stands(child.id(), "RETURNED");
        assertEquals("returned", only().go().orElseThrow().key());
        assertEquals(Show.MINE, only().turn());
        children.stands(child.id(), "READY");
        assertEquals("ready", only().go().orElseThrow().key());
        assertEquals(1, only().more());
    }

    @Test
    void finish_a_draft_in_which_nothing_is_wrong_any_more() {
        planned("Ellerby", UNAPPROVED, world.today().plusDays(30));
        assertEquals("finish", only().go().orElseThrow().key());
        assertEquals(Show.MINE, only().turn());
    }

    @Test
    void begin_the_plan_of_the_term_where_the_approved_one_is_of_an_earlier() {
        Child child = planned("Ellerby", WHOLE, world.today().plusDays(30));
        assertTrue(only().go().isEmpty());
        world.inTransaction(() -> world.em()
                .createNativeQuery("update plan set approved_at = ?1 where child_id = ?2")
                .setParameter(1, Timestamp.valueOf(world.today().minusDays(120).atTime(9, 0)))
                .setParameter(2, child.id().id())
                .executeUpdate());
        assertEquals("begin", only().go().orElseThrow().key());
        assertEquals("autumn", only().go().orElseThrow().term());
    }

    @Test
    void need_nothing_when_the_plan_is_up_to_date() {
        planned("Ellerby", WHOLE, world.today().plusDays(30));
        assertEquals(Show.QUIET, only().turn());
        assertEquals(0, deadlines(Show.ALL).mine());
    }

    @Test
    void are_counted_by_whose_turn_it_is_and_each_count_is_its_list() {
        child("One");
        child("Two");
        children.stands(planned("Three", UNAPPROVED, world.today().plusDays(30)).id(), "SUBMITTED");
        planned("Four", WHOLE, world.today().plusDays(30));
        Deadlines all = deadlines(Show.ALL);
        assertEquals(List.of(4, 2, 1, 1), List.of(all.all(), all.mine(), all.waiting(), all.quiet()));
        Map<Show, Integer> counts = Map.of(
                Show.ALL, all.all(), Show.MINE, all.mine(), Show.WAITING, all.waiting(), Show.QUIET, all.quiet());
        counts.forEach(
                (show, count) -> assertEquals(count, deadlines(show).sheet().total(), show.name()));
    }

    @Test
    void press_only_within_two_school_days() {
        planned("Near", WHOLE, world.today().plusDays(2));
        planned("Far", WHOLE, world.today().plusDays(3));
        List<Deadline> rows = deadlines(Show.ALL).sheet().rows();
        assertTrue(rows.get(0).near());
        assertFalse(rows.get(1).near());
    }

    @Test
    void leave_out_short_breaks_the_dead_the_undisclosed_and_name_those_who_join_later_apart() {
        Period year = new Period(world.today().minusYears(1), null);
        world.aChild()
                .onRollAt(children.near)
                .is(CareKind.SHORT_BREAKS, children.authority, year)
                .make();
        world.aChild()
                .onRollAt(children.near)
                .is(CareKind.SPECIAL_GUARDIANSHIP, children.authority, year)
                .make();
        Child died = child("Died");
        world.inTransaction(() -> {
            world.load(died.id()).died(world.today());
            return true;
        });
        Child later = world.aChild()
                .onRollAt(children.near, new Period(world.today().plusDays(9), null))
                .lookedAfterBy(children.authority)
                .make();
        Deadlines deadlines = deadlines(Show.ALL);
        assertEquals(0, deadlines.all());
        assertEquals(
                List.of(later.id()),
                deadlines.later().stream().map(row -> row.id()).toList());
    }

    @Test
    void come_at_the_same_cost_however_many_they_are() {
        planned("One", 1, world.today());
        int one = StatementCount.of(() -> deadlines(Show.ALL));
        for (int i = 0; i < 30; i++) {
            child("Child " + i);
        }
        planned("Two", 2, world.today());
        StatementCount.atMost(one, () -> deadlines(Show.ALL));
        assertEquals(25, deadlines(Show.ALL).sheet().rows().size());
        assertEquals(32, deadlines(Show.ALL).sheet().total());
    }

    @Test
    void are_shown_to_their_social_worker_with_the_state_of_the_plan() {
        Actor worker = world.person("Priya Nandakumar", Role.SOCIAL_WORKER, children.authority.id());
        Child theirs = world.aChild()
                .onRollAt(children.near)
                .lookedAfterBy(children.authority)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .make();
        children.plan(theirs.id(), children.near, WHOLE);
        children.review(theirs.id(), world.today().plusDays(30));
        child("Other");
        ReadWatched.Watched watched = world.as(worker, () -> readWatched.run(1));
        assertEquals(1, watched.sheet().total());
        assertEquals(0, watched.behind());
        assertEquals(7, watched.sheet().rows().get(0).right());
    }
}
