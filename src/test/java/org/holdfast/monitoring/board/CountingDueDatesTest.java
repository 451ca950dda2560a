package org.holdfast.monitoring.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.child.CareKind;
import org.holdfast.child.Child;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.monitoring.Deadline;
import org.holdfast.monitoring.Deadline.When;
import org.holdfast.monitoring.Deadlines;
import org.holdfast.monitoring.RandomChildren;
import org.holdfast.monitoring.ReadDeadlines;
import org.holdfast.monitoring.filter.Cohort;
import org.holdfast.plan.ExemptPlan;
import org.holdfast.plan.ExemptReason;
import org.holdfast.plan.Exemption;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Today is Monday 23 November 2026. */
@HoldfastTest
class CountingDueDatesTest {
    @Inject
    World world;

    @Inject
    ReadBoard readBoard;

    @Inject
    ListDue listDue;

    @Inject
    ReadDeadlines readDeadlines;

    @Inject
    ExemptPlan exemptPlan;

    private RandomChildren children;
    private Actor head;
    private Actor teacher;

    @BeforeEach
    void aSchool() {
        children = new RandomChildren(world, 21);
        head = children.head;
        teacher = world.designatedTeacher(children.near);
    }

    private Child inCareSince(LocalDate day) {
        return world.aChild()
                .onRollAt(children.near)
                .is(CareKind.LOOKED_AFTER, children.authority, new Period(day, null))
                .make();
    }

    private int count(Timing timing) {
        return world.as(head, () -> readBoard.run(Cohort.ALL, Order.FLAGS, 1)).timings().stream()
                .filter(tile -> tile.timing() == timing)
                .mapToInt(Timing.Tile::count)
                .sum();
    }

    private List<ChildId> listed(Timing timing) {
        return world.as(head, () -> listDue.run(timing, Cohort.ALL, 1)).sheet().rows().stream()
                .map(line -> line.child().id())
                .toList();
    }

    private void exempt(Child child, int days) {
        world.doAs(
                head,
                () -> exemptPlan.run(
                        child.id(),
                        new Exemption.Terms(
                                ExemptReason.MISSING,
                                "Reported to the police",
                                world.today(),
                                world.today().plusDays(days))));
    }

    private Deadline row(Child child) {
        return world.as(teacher, () -> readDeadlines.run(Deadlines.Show.ALL, 1)).sheet().rows().stream()
                .filter(row -> row.child().id().equals(child.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void count_each_child_once_and_every_count_is_its_list() {
        children.make(24);
        exempt(inCareSince(world.today().minusDays(60)), 30);
        inCareSince(world.today().minusDays(3));
        for (Cohort area : List.of(Cohort.ALL, Cohort.parse("area=inside"), Cohort.parse("area=outside"))) {
            Board board = world.as(head, () -> readBoard.run(area, Order.FLAGS, 1));
            assertEquals(
                    board.total(),
                    board.timings().stream().mapToInt(Timing.Tile::count).sum());
            board.timings()
                    .forEach(tile -> assertEquals(
                            world.as(head, () -> listDue.run(tile.timing(), area, 1))
                                    .sheet()
                                    .total(),
                            tile.count(),
                            tile.timing().name()));
        }
    }

    @Test
    void name_the_rule_whose_date_passed_first() {
        Child late = inCareSince(world.today().minusDays(60));
        Child fresh = inCareSince(world.today().minusDays(3));
        assertEquals(List.of(late.id()), listed(Timing.STARTED_IN_TIME));
        assertEquals(List.of(fresh.id()), listed(Timing.ON_TIME));
        assertEquals(0, count(Timing.READY_FOR_FIRST_REVIEW));
        assertEquals(When.OVERDUE, row(late).when());
        assertTrue(row(late).due().orElseThrow().words().startsWith("10 working days after"));
    }

    @Test
    void count_an_exempt_child_neither_as_overdue_nor_as_on_time() {
        Child late = inCareSince(world.today().minusDays(60));
        Child fresh = inCareSince(world.today().minusDays(3));
        exempt(late, 30);
        exempt(fresh, 30);
        assertEquals(2, count(Timing.EXEMPT));
        assertEquals(2, listed(Timing.EXEMPT).size());
        for (Timing timing : Timing.values()) {
            assertEquals(timing == Timing.EXEMPT ? 2 : 0, count(timing), timing.name());
        }
        for (Child child : List.of(late, fresh)) {
            assertEquals(When.EXEMPT, row(child).when());
            assertFalse(row(child).near());
            assertEquals(ExemptReason.MISSING, row(child).exempt().orElseThrow().reason());
        }
    }

    @Test
    void count_an_exempt_plan_neither_as_up_to_date_nor_as_not() {
        Child right = inCareSince(world.today().minusDays(400));
        children.plan(right.id(), children.near, -1);
        children.review(right.id(), world.today().plusDays(30));
        Child wrong = inCareSince(world.today().minusDays(60));
        Child place = world.aChild().lookedAfterBy(children.authority).make();
        Board before = board();
        assertEquals(List.of(3, 2, 0), List.of(before.total(), plans(before), before.exempt()));
        List.of(right, wrong, place).forEach(child -> exempt(child, 30));
        Board board = board();
        assertEquals(List.of(3, 0, 3, 0), List.of(board.total(), plans(board), board.exempt(), board.clocked()));
        assertEquals(List.of(right.id(), wrong.id(), place.id()).size(), count(Timing.EXEMPT));
        assertEquals(1, tile(board, Concern.NO_SCHOOL_PLACE), "a child without a school is never out of sight");
        assertEquals(tile(before, Concern.VIEWS), tile(board, Concern.VIEWS), "nor one whose views nobody asked");
    }

    private static int tile(Board board, Concern concern) {
        return board.tiles().stream()
                .filter(tile -> tile.concern() == concern)
                .mapToInt(Board.Tile::count)
                .sum();
    }

    private static int plans(Board board) {
        return tile(board, Concern.PLAN);
    }

    @Test
    void add_up_to_all_children_whether_exempt_or_not() {
        children.make(24);
        List<ChildId> all = world.as(head, () -> readBoard.run(Cohort.ALL, Order.FLAGS, 1)).several().rows().stream()
                .map(line -> line.child().id())
                .toList();
        all.stream().limit(5).forEach(child -> exempt(world.inTransaction(() -> world.load(child)), 9));
        Board board = board();
        assertEquals(5, board.exempt());
        assertEquals(board.exempt(), listed(Timing.EXEMPT).size());
        List<ChildId> behind = world
                .as(head, () -> BoardScene.bean(ListChildren.class).run(Concern.PLAN, Cohort.ALL, Order.FLAGS, 1))
                .sheet()
                .rows()
                .stream()
                .map(line -> line.child().id())
                .toList();
        assertTrue(all.stream().limit(5).noneMatch(behind::contains), "no plan of theirs counts as not up to date");
        assertTrue(plans(board) <= board.clocked());
    }

    private Board board() {
        return world.as(head, () -> readBoard.run(Cohort.ALL, Order.FLAGS, 1));
    }

    @Test
    void stand_apart_on_the_first_page_and_ask_for_nothing_while_exempt() {
        Child late = inCareSince(world.today().minusDays(60));
        inCareSince(world.today().minusDays(70));
        exempt(late, 30);
        Deadlines all = world.as(teacher, () -> readDeadlines.run(Deadlines.Show.ALL, 1));
        assertEquals(List.of(2, 1, 0, 0, 1), List.of(all.all(), all.mine(), all.waiting(), all.quiet(), all.exempt()));
        assertEquals(
                List.of(late.id()),
                world.as(teacher, () -> readDeadlines.run(Deadlines.Show.EXEMPT, 1)).sheet().rows().stream()
                        .map(row -> row.child().id())
                        .toList());
        assertEquals("", row(late).href());
    }

    @Test
    void do_not_hold_a_review_date_that_passed_against_an_exempt_child() {
        Child child = inCareSince(world.today().minusDays(400));
        children.plan(child.id(), children.near, -1);
        children.review(child.id(), world.today().minusDays(5));
        assertEquals(1, count(Timing.AGREED_DATE));
        assertEquals(1, reviews());
        exempt(child, 10);
        assertEquals(0, reviews());
        assertEquals(1, count(Timing.EXEMPT));
    }

    private int reviews() {
        return plans(board());
    }

    @Test
    void cost_the_same_on_board_list_and_home_however_many_the_children_and_exemptions() {
        exempt(inCareSince(world.today().minusDays(60)), 30);
        int board = StatementCount.of(() -> world.as(head, () -> readBoard.run(Cohort.ALL, Order.FLAGS, 1)));
        int list = StatementCount.of(() -> world.as(head, () -> listDue.run(Timing.EXEMPT, Cohort.ALL, 1)));
        int home = StatementCount.of(() -> world.as(teacher, () -> readDeadlines.run(Deadlines.Show.ALL, 1)));
        for (int i = 0; i < 12; i++) {
            exempt(inCareSince(world.today().minusDays(60 + i)), 30);
        }
        children.make(12);
        StatementCount.atMost(board, () -> world.as(head, () -> readBoard.run(Cohort.ALL, Order.FLAGS, 1)));
        StatementCount.atMost(list, () -> world.as(head, () -> listDue.run(Timing.EXEMPT, Cohort.ALL, 1)));
        StatementCount.atMost(home, () -> world.as(teacher, () -> readDeadlines.run(Deadlines.Show.ALL, 1)));
        assertTrue(board <= 24 && home <= 15, board + " and " + home + " statements");
    }
}
