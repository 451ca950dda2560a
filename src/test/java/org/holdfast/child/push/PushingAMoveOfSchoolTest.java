package org.holdfast.child.push;

import static org.holdfast.child.push.CaseSystemClient.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.move.AcceptMove;
import org.holdfast.child.move.ProposeMove;
import org.holdfast.child.move.ReadMoves;
import org.holdfast.child.move.SchoolMove;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case system says to which school a child is to go, corrects it and takes it back. Source: F65, F72. */
@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class PushingAMoveOfSchoolTest {
    @Inject
    World world;

    @Inject
    ProposeMove proposeMove;

    @Inject
    AcceptMove acceptMove;

    @Inject
    ReadMoves readMoves;

    private LocalAuthority ours;
    private CaseSystemClient system;
    private Actor head;
    private ChildId child;
    private School one;
    private School other;
    private LocalDate day;

    @BeforeEach
    void a_child_in_care() {
        ours = world.anAuthority();
        system = new CaseSystemClient(world, ours);
        head = world.virtualSchoolHead(ours);
        child = world.aChild()
                .onRollAt(world.aSchool(ours))
                .lookedAfterBy(ours)
                .make()
                .id();
        one = world.aSchool(ours);
        other = world.aSchool(ours);
        day = world.today().plusDays(14);
    }

    @Test
    void a_corrected_word_takes_back_what_it_proposed_before() {
        system.school(child, event("E1"), to(one));

        system.school(child, event("E1"), to(other));

        assertEquals(Map.of(one.name(), SchoolMove.State.CLEARED, other.name(), SchoolMove.State.PROPOSED), moves());
    }

    @Test
    void what_the_source_takes_back_is_proposed_no_more() {
        system.school(child, event("E1"), to(one));

        Pushed withdrawn = system.noSchool(child, event("E1"));

        assertEquals(Verdict.NEW, withdrawn.verdict());
        assertEquals(Map.of(one.name(), SchoolMove.State.CLEARED), moves());
    }

    @Test
    void the_same_place_with_another_reason_stays_proposed() {
        system.school(child, event("E1"), to(one));

        system.school(child, event("E1"), new EnrolmentSaid(one.urn(), day, "Another home"));

        assertEquals(Map.of(one.name(), SchoolMove.State.PROPOSED), moves());
    }

    @Test
    void a_place_that_another_row_of_the_source_says_too_stays_proposed() {
        system.school(child, event("E1"), to(one));
        system.school(child, event("E2"), to(one));

        system.noSchool(child, event("E1"));

        assertEquals(Map.of(one.name(), SchoolMove.State.PROPOSED), moves());
    }

    @Test
    void what_a_person_proposed_stays_whatever_the_source_takes_back() {
        world.as(head, () -> proposeMove.run(child, one.urn(), day, "Panel", "New home"));
        system.school(child, event("E1"), to(one));

        system.noSchool(child, event("E1"));

        assertEquals(Map.of(one.name(), SchoolMove.State.PROPOSED), moves());
    }

    @Test
    void what_the_school_accepted_stays() {
        system.school(child, event("E1"), to(one));
        String move = world.as(head, () -> readMoves.run(child)).lines().get(0).id();
        world.doAs(world.person("Helen Prior", Role.DESIGNATED_TEACHER, one.id()), () -> acceptMove.run(move));

        system.noSchool(child, event("E1"));

        assertEquals(Map.of(one.name(), SchoolMove.State.ACCEPTED), moves());
    }

    @Test
    void an_older_word_that_comes_late_proposes_nothing() {
        SourceEvent older = event("E1");
        system.school(child, event("E1"), to(other));

        system.school(child, older, to(one));

        assertEquals(Map.of(other.name(), SchoolMove.State.PROPOSED), moves());
    }

    private EnrolmentSaid to(School school) {
        return new EnrolmentSaid(school.urn(), day, "New home");
    }

    private Map<String, SchoolMove.State> moves() {
        Map<String, SchoolMove.State> moves = new TreeMap<>();
        world.as(head, () -> readMoves.run(child)).lines().forEach(line -> moves.put(line.to(), line.state()));
        return moves;
    }
}
