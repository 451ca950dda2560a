package org.holdfast.child.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposed by who works with the child, accepted or declined by the receiving school. Source: F72, safeguards 1, 5, 6. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class MovingSchoolTest {
    @Inject
    World world;

    @Inject
    ProposeMove propose;

    @Inject
    AcceptMove accept;

    @Inject
    DeclineMove decline;

    @Inject
    WithdrawMove withdraw;

    @Inject
    ListMoves list;

    @Inject
    ReadMoves read;

    @Inject
    SchoolMoves moves;

    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    private LocalAuthority authority;
    private School old;
    private School next;
    private Actor worker;
    private Actor receiver;
    private Child maya;
    private LocalDate day;

    @BeforeEach
    void scene() {
        authority = world.anAuthority();
        old = world.aSchool(authority);
        next = world.aSchool(world.anAuthority());
        worker = world.person("Priya Nandakumar", Role.SOCIAL_WORKER, authority.id());
        receiver = world.designatedTeacher(next);
        maya = world.aChild()
                .onRollAt(old)
                .lookedAfterBy(authority)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .make();
        day = world.today().plusDays(14);
    }

    private Proposed proposed(Actor by, School to, LocalDate on) {
        return world.as(by, () -> propose.run(maya.id(), to.urn(), on, "Case system", "Foster home in Wexley"));
    }

    private void accepted(String move) {
        world.doAs(receiver, () -> accept.run(move));
    }

    private SchoolMove.State state(String move) {
        return world.inTransaction(() -> moves.of(world.load(maya.id())).stream()
                .filter(one -> one.id().equals(move))
                .findFirst()
                .orElseThrow()
                .state());
    }

    private List<Enrolment> places() {
        return world.inTransaction(() -> facts.enrolments(world.load(maya.id())));
    }

    private boolean sees(Actor who) {
        try {
            world.as(who, () -> world.inTransaction(() -> children.visible(maya.id())));
            return true;
        } catch (NotFound e) {
            return false;
        }
    }

    private static Optional<String> field(Runnable act) {
        return assertThrows(Refused.class, act::run).field();
    }

    @Test
    void changes_nothing_until_the_school_accepts() {
        Proposed move = proposed(worker, next, day);
        assertEquals("PROPOSED", move.state());
        assertEquals(1, places().size());
        assertTrue(!sees(receiver));
    }

    @Test
    void accepted_ends_the_old_place_and_begins_the_new_on_that_day() {
        accepted(proposed(worker, next, day).moveId());
        List<Enrolment> places = places();
        assertEquals(2, places.size());
        assertEquals(next.id(), places.get(0).schoolId());
        assertEquals(new Period(day, null), places.get(0).period());
        assertEquals(Enrolment.Kind.MAIN, places.get(0).kind());
        assertEquals(Optional.of(day), places.get(1).period().end());
        assertTrue(sees(receiver));
    }

    @Test
    void ends_what_the_old_school_sees_on_that_day() {
        accepted(proposed(worker, next, day).moveId());
        Actor sender = world.designatedTeacher(old);
        assertTrue(sees(sender));
        assertTrue(!world.after(Duration.ofDays(14), () -> sees(sender)));
    }

    @Test
    void the_same_proposal_again_is_the_same_whoever_says_it() {
        Proposed first = proposed(worker, next, day);
        Actor system = new Actor(
                Actor.Kind.CLIENT, "client", "Northmere", List.of(new Post(Role.CASE_SYSTEM, authority.id())));
        assertEquals(first, proposed(system, next, day));
        accepted(first.moveId());
        assertEquals(new Proposed(first.moveId(), "ACCEPTED"), proposed(system, next, day));
        assertEquals(2, places().size());
    }

    @Test
    void one_accepted_clears_its_rivals() {
        School third = world.aSchool(authority);
        String rival = proposed(worker, third, day).moveId();
        String later = proposed(worker, next, day.plusDays(7)).moveId();
        accepted(proposed(worker, next, day).moveId());
        assertEquals(SchoolMove.State.CLEARED, state(rival));
        assertEquals(SchoolMove.State.CLEARED, state(later));
        assertEquals(
                MoveRule.STILL_PROPOSED,
                assertThrows(Refused.class, () -> world.doAs(world.designatedTeacher(third), () -> accept.run(rival)))
                        .rule());
    }

    @Test
    void one_accepted_clears_a_place_elsewhere_that_has_not_begun() {
        School third = world.aSchool(authority);
        String before = proposed(worker, third, day.plusDays(3)).moveId();
        world.doAs(world.designatedTeacher(third), () -> accept.run(before));
        accepted(proposed(worker, next, day).moveId());
        assertEquals(SchoolMove.State.CLEARED, state(before));
        assertEquals(
                List.of(next.id(), old.id()),
                places().stream().map(Enrolment::schoolId).toList());
        assertTrue(!sees(world.designatedTeacher(third)));
    }

    @Test
    void declined_says_why_and_can_be_proposed_again() {
        String move = proposed(worker, next, day).moveId();
        assertEquals(Optional.of("why"), field(() -> world.doAs(receiver, () -> decline.run(move, " "))));
        world.doAs(receiver, () -> decline.run(move, "The year is full"));
        assertEquals(SchoolMove.State.DECLINED, state(move));
        assertTrue(!sees(receiver));
        assertTrue(!move.equals(proposed(worker, next, day).moveId()));
    }

    @Test
    void withdrawn_can_not_be_accepted_any_more() {
        String move = proposed(worker, next, day).moveId();
        world.doAs(worker, () -> withdraw.run(maya.id(), move, "Stays with her aunt"));
        assertEquals(SchoolMove.State.CLEARED, state(move));
        assertThrows(Refused.class, () -> accepted(move));
        assertEquals(1, places().size());
    }

    @Test
    void is_answered_by_the_school_it_is_made_to_and_no_other() {
        String move = proposed(worker, next, day).moveId();
        for (Actor other : List.of(world.designatedTeacher(old), world.designatedTeacher(world.aSchool(authority)))) {
            assertThrows(NotFound.class, () -> world.doAs(other, () -> accept.run(move)));
            assertThrows(NotFound.class, () -> world.doAs(other, () -> decline.run(move, "Not here")));
        }
        world.doAs(world.deputy(next), () -> accept.run(move));
    }

    @Test
    void is_nothing_any_more_once_the_child_was_adopted() {
        String move = proposed(worker, next, day).moveId();
        world.inTransaction(() -> world.load(maya.id()).seal(world.today(), authority.id()));
        assertThrows(NotFound.class, () -> accepted(move));
    }

    @Test
    void a_virtual_school_that_was_asked_for_advice_alone_does_not_move_the_child() {
        LocalAuthority area = world.anAuthority();
        world.inTransaction(() -> {
            children.grant(
                    world.load(maya.id()), ChildAccess.Kind.ADVICE, area.id(), world.today(), "asked for advice");
            return true;
        });
        assertEquals(
                MoveRule.BY_WHO_ANSWERS_FOR_THE_CHILD,
                assertThrows(Refused.class, () -> proposed(world.virtualSchoolHead(area), next, day))
                        .rule());
        assertEquals(
                "PROPOSED",
                proposed(world.virtualSchoolHead(authority), next, day).state());
    }

    private List<Offer> offers() {
        return world.as(receiver, list::run);
    }

    @Test
    void the_receiving_school_sees_who_it_is_and_what_it_needs_to_decide() {
        proposed(worker, next, day);
        Offer offer = offers().get(0);
        assertEquals(maya.mark(), offer.mark());
        assertEquals("Maya Ellerby", offer.legalName());
        assertEquals(maya.bornOn(), offer.bornOn());
        assertEquals(old.name(), offer.from());
        assertEquals("Foster home in Wexley", offer.reason());
        assertEquals("Priya Nandakumar", offer.proposedBy());
        assertTrue(!offer.lookalike());
        assertEquals(List.of(), world.as(world.designatedTeacher(old), list::run));
    }

    @Test
    void twins_are_pointed_out_where_both_are_proposed_or_one_is_on_roll_already() {
        Child twin = world.aChild()
                .named("Maja", "Ellerby")
                .bornOn(maya.bornOn())
                .onRollAt(old)
                .lookedAfterBy(authority)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .make();
        proposed(worker, next, day);
        assertTrue(!offers().get(0).lookalike(), "the other one is nobody's here");
        assertTrue(world.as(worker, () -> read.run(maya.id())).lookalike(), "the worker knows both");
        String other = world.as(worker, () -> propose.run(twin.id(), next.urn(), day, "Panel", "With her sister"))
                .moveId();
        assertEquals(
                List.of(true, true), offers().stream().map(Offer::lookalike).toList());
        accepted(other);
        assertEquals(List.of(true), offers().stream().map(Offer::lookalike).toList());
        assertEquals(1, places().size(), "her sister's move is not hers");
    }

    @Test
    void lists_cost_the_same_for_one_child_and_for_many() {
        proposed(worker, next, day);
        int one = StatementCount.of(this::offers);
        for (int i = 0; i < 8; i++) {
            Child more = world.aChild().onRollAt(old).lookedAfterBy(authority).make();
            world.as(
                    world.virtualSchoolHead(authority),
                    () -> propose.run(more.id(), next.urn(), day, "Panel", "A new home"));
        }
        StatementCount.atMost(one, this::offers);
        assertEquals(9, offers().size());
    }

    @Test
    void whoever_reads_the_plan_sees_how_it_stands_and_the_worker_may_propose() {
        String move = proposed(worker, next, day).moveId();
        world.doAs(receiver, () -> decline.run(move, "The year is full"));
        ReadMoves.Sheet seen = world.as(worker, () -> read.run(maya.id()));
        assertTrue(seen.proposes());
        assertEquals(SchoolMove.State.DECLINED, seen.lines().get(0).state());
        assertEquals("The year is full", seen.lines().get(0).settledWhy());
        assertTrue(!world.as(world.designatedTeacher(old), () -> read.run(maya.id()))
                .proposes());
    }

    @Test
    void what_does_not_fit_is_said_at_its_field() {
        assertEquals(Optional.of("urn"), field(() -> refused("000000", day, "Panel", "Moves")));
        assertEquals(Optional.of("urn"), field(() -> refused("9\u0000\uD800", day, "Panel", "Moves")));
        assertEquals(Optional.of("urn"), field(() -> refused(old.urn(), day, "Panel", "Moves")));
        assertEquals(Optional.of("on"), field(() -> refused(next.urn(), LocalDate.MAX, "Panel", "Moves")));
        assertEquals(Optional.of("on"), field(() -> refused(next.urn(), LocalDate.MIN, "Panel", "Moves")));
        assertEquals(Optional.of("source"), field(() -> refused(next.urn(), day, "x".repeat(101), "Moves")));
        assertEquals(Optional.of("reason"), field(() -> refused(next.urn(), day, "Panel", "a\u0000b")));
        assertEquals(Optional.of("reason"), field(() -> refused(next.urn(), day, "Panel", "a\uDC00")));
    }

    private void refused(String urn, LocalDate on, String source, String reason) {
        world.as(worker, () -> propose.run(maya.id(), urn, on, source, reason));
    }
}
