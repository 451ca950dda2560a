package org.holdfast.attendance;

import static org.holdfast.attendance.file.AClass.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.attendance.file.AClass;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
@SuppressWarnings("NullAway.Init")
class JoiningRegistersTest {
    private static final int YEAR = Slot.yearOf(MONDAY);

    @Inject
    World world;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    @Inject
    ChildFacts facts;

    @Inject
    ChildRegisters joined;

    @Inject
    Rates rates;

    @Inject
    Acting acting;

    private AClass pupils;
    private LocalAuthority authority;
    private School main;
    private School second;
    private Child child;
    private Actor head;

    @BeforeEach
    void one_child_at_two_schools() {
        pupils = new AClass(world, registers, codes, facts);
        authority = world.anAuthority();
        main = world.aSchool(authority);
        second = world.aSchool(authority);
        child = world.aChild().onRollAt(main).lookedAfterBy(authority).make();
        pupils.alsoAt(child, second);
        head = world.virtualSchoolHead(authority);
    }

    private String day() {
        Marks marks = world.inTransaction(() -> joined.year(child, YEAR)).marks();
        int index = Slot.index(YEAR, MONDAY);
        return pupils.table().letter(marks.at(index)) + pupils.table().letter(marks.at(index + 1));
    }

    private Map<ChildId, Tally> yearToDate() {
        return world.as(head, () -> world.inTransaction(() -> rates.yearToDate(Reach.of(acting.caseload()), YEAR)));
    }

    private Map<ChildId, Tally> persistent(Actor reader) {
        return world.as(reader, () -> world.inTransaction(() -> rates.persistent(acting.caseload(), YEAR)));
    }

    private Tally childsOwn() {
        return world.inTransaction(() -> joined.year(child, YEAR)).tally();
    }

    @Test
    void takes_the_other_schools_mark_where_the_main_school_says_d_or_nothing() {
        pupils.marks(child, main, MONDAY, "D.");
        pupils.marks(child, second, MONDAY, "/I");
        assertEquals("/I", day());
    }

    @Test
    void takes_the_main_schools_mark_where_the_other_says_d() {
        pupils.marks(child, main, MONDAY, "/U");
        pupils.marks(child, second, MONDAY, "DD");
        assertEquals("/U", day());
    }

    @Test
    void keeps_d_where_no_school_says_more_and_counts_it_as_not_required() {
        pupils.marks(child, main, MONDAY, "DD");
        assertEquals("DD", day());
        assertEquals(0, childsOwn().possible());
    }

    @Test
    void lets_the_main_school_stand_where_both_claim_the_session() {
        pupils.marks(child, main, MONDAY, "//");
        pupils.marks(child, second, MONDAY, "O/");
        assertEquals("//", day());
        assertEquals(new Tally(2, 2, 0, 0, 0, 2), childsOwn());
    }

    @Test
    void counts_a_session_once_for_one_child_and_for_all() {
        pupils.marks(child, main, MONDAY, "/D");
        pupils.marks(child, second, MONDAY, "/O");
        Child other = world.aChild().onRollAt(main).lookedAfterBy(authority).make();
        pupils.marks(other, main, MONDAY, "IL");
        assertEquals(new Tally(2, 1, 0, 1, 0, 2), childsOwn());
        assertEquals(childsOwn(), yearToDate().get(child.id()));
        assertEquals(new Tally(2, 1, 1, 0, 1, 2), yearToDate().get(other.id()));
        assertEquals(new Tally(4, 2, 1, 1, 1, 4), Rates.group(yearToDate()));
    }

    @Test
    void gives_a_child_without_marks_no_rate() {
        assertTrue(childsOwn().attendance().isEmpty());
        assertEquals("no possible sessions", childsOwn().words());
        assertTrue(yearToDate().isEmpty());
    }

    @Test
    void lists_who_is_persistently_absent_by_the_same_rule() {
        Child ninety = world.aChild().onRollAt(main).lookedAfterBy(authority).make();
        Child twice = world.aChild().onRollAt(main).lookedAfterBy(authority).make();
        pupils.alsoAt(twice, second);
        for (int day = 0; day < 5; day++) {
            pupils.marks(child, main, MONDAY.plusDays(day), "//");
            pupils.marks(ninety, main, MONDAY.plusDays(day), day == 0 ? "I/" : "//");
            pupils.marks(twice, main, MONDAY.plusDays(day), "//");
            pupils.marks(twice, second, MONDAY.plusDays(day), "OO");
        }
        assertEquals(Map.of(ninety.id(), new Tally(10, 9, 1, 0, 0, 10)), persistent(head));
    }

    @Test
    void lists_nobody_out_of_reach_and_nobody_of_another_year_as_persistently_absent() {
        LocalAuthority elsewhere = world.anAuthority();
        Child others = world.aChild().onRollAt(main).lookedAfterBy(elsewhere).make();
        pupils.marks(others, main, MONDAY, "OO");
        pupils.marks(child, main, MONDAY.minusYears(1), "OO");
        pupils.marks(child, main, MONDAY, "//");
        assertEquals(Map.of(), persistent(head));
        assertEquals(Map.of(others.id(), new Tally(2, 0, 0, 2, 0, 2)), persistent(world.virtualSchoolHead(elsewhere)));
    }

    @Test
    void counts_a_child_once_who_is_reached_in_two_ways() {
        pupils.marks(child, main, MONDAY, "O/");
        List<Post> posts = List.of(
                new Post(Role.VIRTUAL_SCHOOL_HEAD, authority.id()), new Post(Role.DESIGNATED_TEACHER, main.id()));
        head = new Actor(Actor.Kind.PERSON, head.id(), "Marian Teague", posts);
        assertEquals(Map.of(child.id(), childsOwn()), yearToDate());
        assertEquals(Map.of(child.id(), childsOwn()), persistent(head));
        StatementCount.atMost(1, this::yearToDate);
        StatementCount.atMost(1, () -> persistent(head));
    }

    @Test
    void lists_nobody_who_comes_to_the_school_later_as_persistently_absent() {
        Child coming = world.aChild()
                .onRollAt(second, new Period(MONDAY.minusYears(1), world.today().plusDays(1)))
                .onRollAt(main, new Period(world.today().plusDays(1), null))
                .make();
        pupils.marks(coming, second, MONDAY, "OO");
        assertEquals(Map.of(), persistent(world.designatedTeacher(main)));
        assertEquals(Map.of(coming.id(), new Tally(2, 0, 0, 2, 0, 2)), persistent(world.designatedTeacher(second)));
    }

    @Test
    void joins_by_the_stays_of_each_child_of_a_list() {
        Child moved = world.aChild().onRollAt(second).lookedAfterBy(authority).make();
        pupils.alsoAt(moved, main);
        for (Child one : List.of(child, moved)) {
            pupils.marks(one, main, MONDAY, "//");
            pupils.marks(one, second, MONDAY, "OO");
        }
        assertEquals(
                Map.of(child.id(), new Tally(2, 2, 0, 0, 0, 2), moved.id(), new Tally(2, 0, 0, 2, 0, 2)), yearToDate());
        assertEquals(Map.of(moved.id(), new Tally(2, 0, 0, 2, 0, 2)), persistent(head));
    }

    @Test
    void joins_a_list_as_it_joins_one_child() {
        pupils.marks(child, main, MONDAY, "/D");
        pupils.marks(child, second, MONDAY, "/O");
        Map<ChildId, JoinedYear> list =
                world.as(head, () -> world.inTransaction(() -> rates.joined(Reach.of(acting.caseload()), YEAR)));
        assertEquals(
                world.inTransaction(() -> joined.year(child, YEAR)).marks(),
                Objects.requireNonNull(list.get(child.id())).marks());
    }

    @Test
    void asks_the_database_once_for_all_children_with_one_school_each() {
        for (int i = 0; i < 5; i++) {
            Child one = world.aChild().onRollAt(main).lookedAfterBy(authority).make();
            pupils.marks(one, main, MONDAY, "//");
        }
        StatementCount.atMost(1, this::yearToDate);
    }
}
