package org.holdfast.monitoring.board;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.child.CareKind;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.Reach;
import org.holdfast.kernel.Period;
import org.holdfast.monitoring.RandomChildren;
import org.holdfast.monitoring.Sheet;
import org.holdfast.monitoring.filter.Cohort;
import org.holdfast.plan.PlanStates;
import org.holdfast.plan.UpToDate;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HoldfastTest
class CountingFlagsTest {
    private static final Cohort INSIDE = Cohort.parse("area=inside");
    private static final Cohort OUTSIDE = Cohort.parse("area=outside");

    @Inject
    World world;

    @Inject
    ReadBoard readBoard;

    @Inject
    ListChildren listChildren;

    @Inject
    PlanStates states;

    @Inject
    Acting acting;

    private Board board(Actor head, Cohort area) {
        return world.as(head, () -> readBoard.run(area, Order.FLAGS, 1));
    }

    private List<BoardLine> whole(Actor head, Concern reason, Cohort area) {
        List<BoardLine> all = new ArrayList<>();
        Sheet<BoardLine> sheet;
        int number = 0;
        do {
            int next = ++number;
            sheet = world.as(head, () -> listChildren.run(reason, area, Order.FLAGS, next))
                    .sheet();
            all.addAll(sheet.rows());
        } while (sheet.last() < sheet.total());
        assertEquals(sheet.total(), all.size());
        assertEquals(
                all.size(),
                all.stream().map(line -> line.child().id()).distinct().count());
        return all;
    }

    private void agrees(Actor head) {
        for (Cohort area : List.of(Cohort.ALL, INSIDE, OUTSIDE)) {
            Board board = board(head, area);
            for (Board.Tile tile : board.tiles()) {
                List<BoardLine> list = whole(head, tile.concern(), area);
                assertEquals(list.size(), tile.count(), tile.concern() + " " + area);
                assertTrue(list.stream().allMatch(line -> line.of(tile.concern()) != null));
            }
            assertEquals(
                    board.flags(),
                    board.tiles().stream().mapToInt(Board.Tile::count).sum());
            assertTrue(board.flagged() <= board.total() && board.total() <= board.all());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void counts_on_each_tile_exactly_the_children_of_its_list(long seed) {
        RandomChildren children = new RandomChildren(world, seed).make(24);
        agrees(children.head);
        Board board = board(children.head, Cohort.ALL);
        assertEquals(24, board.total());
        long behind = world
                .as(children.head, () -> world.inTransaction(() -> states.upToDate(Reach.of(acting.caseload()))))
                .values()
                .stream()
                .filter(plan -> !plan.ok())
                .count();
        assertEquals(
                behind, whole(children.head, Concern.PLAN, Cohort.ALL).size(), "the rule of the plan, and no other");
        assertTrue(board.tiles().stream().filter(tile -> tile.count() > 0).count() >= 7, "a world of all kinds");
    }

    @Test
    void says_within_the_plan_which_parts_fail() {
        RandomChildren children = new RandomChildren(world, 4);
        Child child = child(children);
        UpToDate nothing = world.as(
                        children.head, () -> world.inTransaction(() -> states.upToDate(Reach.of(acting.caseload()))))
                .get(child.id());
        BoardLine line = whole(children.head, Concern.PLAN, Cohort.ALL).get(0);
        String sentence = requireNonNull(line.of(Concern.PLAN)).sentence();
        requireNonNull(nothing).parts().stream()
                .filter(part -> !part.ok())
                .forEach(part -> assertTrue(sentence.contains(part.name().title()), sentence));
        assertEquals(
                List.of(
                        Concern.TEACHER,
                        Concern.PLAN,
                        Concern.VIEWS,
                        Concern.KEY_PERSON,
                        Concern.SAFE_PLACE,
                        Concern.CONTACT),
                line.raised().stream().map(Raised::concern).toList());
    }

    @Test
    void is_nothing_to_the_virtual_school_of_another_authority() {
        RandomChildren children = new RandomChildren(world, 5).make(4);
        Actor stranger = world.virtualSchoolHead(world.anAuthority());
        Board board = board(stranger, Cohort.ALL);
        assertEquals(0, board.all());
        assertEquals(0, board.flags());
        for (Concern reason : Concern.values()) {
            assertEquals(List.of(), whole(stranger, reason, Cohort.ALL));
        }
        assertEquals(4, board(children.head, Cohort.ALL).all());
    }

    @Test
    void leaves_out_short_breaks_the_dead_the_sealed_and_those_it_only_advises_on() {
        RandomChildren children = new RandomChildren(world, 6);
        Child counted = child(children);
        Child died = child(children);
        Child adopted = child(children);
        world.aChild()
                .onRollAt(children.near)
                .is(
                        CareKind.SHORT_BREAKS,
                        children.authority,
                        new Period(world.today().minusDays(9), null))
                .make();
        Actor adviser = new Actor(Actor.Kind.PERSON, children.authority.id(), "Authority", List.of());
        world.aChild()
                .onRollAt(children.near)
                .lookedAfterBy(world.anAuthority())
                .openTo(adviser, ChildAccess.Kind.ADVICE)
                .make();
        world.inTransaction(() -> {
            world.load(died.id()).died(world.today());
            world.load(adopted.id()).seal(world.today(), children.authority.id());
            return true;
        });
        assertEquals(1, board(children.head, Cohort.ALL).all());
        agrees(children.head);
        for (Concern reason : Concern.values()) {
            assertTrue(whole(children.head, reason, Cohort.ALL).stream()
                    .allMatch(line -> line.child().id().equals(counted.id())));
        }
    }

    private Child child(RandomChildren children) {
        return world.aChild()
                .onRollAt(children.near)
                .lookedAfterBy(children.authority)
                .make();
    }

    @Test
    void tells_schools_inside_the_area_from_those_outside_it_and_none_at_all() {
        RandomChildren children = new RandomChildren(world, 7);
        child(children);
        world.aChild().onRollAt(children.far).lookedAfterBy(children.authority).make();
        world.aChild().lookedAfterBy(children.authority).make();
        assertEquals(3, board(children.head, Cohort.ALL).total());
        assertEquals(1, board(children.head, INSIDE).total());
        assertEquals(1, board(children.head, OUTSIDE).total());
        assertEquals(
                1, whole(children.head, Concern.NO_SCHOOL_PLACE, Cohort.ALL).size());
        assertEquals(0, whole(children.head, Concern.NO_SCHOOL_PLACE, OUTSIDE).size());
    }

    @Test
    void cuts_lists_into_sheets_and_gives_the_nearest_for_a_number_outside() {
        Sheet<Integer> last = Sheet.of(Stream.iterate(1, n -> n + 1).limit(61).toList(), 99);
        assertEquals(3, last.number());
        assertEquals(51, last.first());
        assertEquals(61, last.last());
        assertEquals("", last.next(number -> number));
        assertEquals("2", last.previous(number -> number));
        Sheet<Integer> none = Sheet.of(List.of(), 1);
        assertEquals(0, none.first());
        assertEquals(0, none.last());
        assertFalse(none.rows().iterator().hasNext());
    }

    @Test
    void costs_as_many_statements_for_twenty_five_children_as_for_one() {
        RandomChildren children = new RandomChildren(world, 8).make(1);
        int board = StatementCount.of(() -> board(children.head, Cohort.ALL));
        children.make(24);
        StatementCount.atMost(board, () -> board(children.head, Cohort.ALL));
        int list = StatementCount.of(
                () -> world.as(children.head, () -> listChildren.run(Concern.PLAN, Cohort.ALL, Order.FLAGS, 1)));
        assertTrue(list <= board, "a list has no picture of attendance");
        assertTrue(board <= 30, "statements: " + board);
    }
}
