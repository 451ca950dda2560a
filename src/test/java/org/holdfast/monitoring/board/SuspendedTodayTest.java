package org.holdfast.monitoring.board;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.child.Child;
import org.holdfast.exclusion.ExclusionScene;
import org.holdfast.monitoring.Deadline;
import org.holdfast.monitoring.Deadlines;
import org.holdfast.monitoring.ReadDeadlines;
import org.holdfast.monitoring.ReadWatched;
import org.holdfast.monitoring.filter.Cohort;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest(at = HoldfastTest.A_SCHOOL_MORNING)
class SuspendedTodayTest extends ExclusionScene {
    @Inject
    ReadBoard readBoard;

    @Inject
    ListChildren listChildren;

    @Inject
    ReadDeadlines readDeadlines;

    @Inject
    ReadWatched readWatched;

    @BeforeEach
    void a_school() {
        set();
    }

    private int tile(Actor reader) {
        return world.as(reader, () -> readBoard.run(Cohort.ALL, Order.FLAGS, 1)).tiles().stream()
                .filter(tile -> tile.concern() == Concern.SUSPENDED)
                .mapToInt(Board.Tile::count)
                .sum();
    }

    private List<BoardLine> list(Actor reader) {
        return world.as(reader, () -> listChildren.run(Concern.SUSPENDED, Cohort.ALL, Order.FLAGS, 1))
                .sheet()
                .rows();
    }

    private int behind() {
        return world.as(head, () -> readBoard.run(Cohort.ALL, Order.FLAGS, 1)).tiles().stream()
                .filter(tile -> tile.concern() == Concern.PLAN)
                .mapToInt(Board.Tile::count)
                .sum();
    }

    private Deadline line(Child child) {
        return world.as(teacher, () -> readDeadlines.run(Deadlines.Show.ALL, 1)).sheet().rows().stream()
                .filter(row -> row.child().id().equals(child.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void is_a_number_of_the_board_that_opens_the_same_children() {
        Child other = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        assertEquals(0, tile(head));
        assertEquals(List.of(), list(head));
        String id = record(suspended(MONDAY, MONDAY.plusDays(2)));
        assertEquals(1, tile(head));
        List<BoardLine> lines = list(head);
        assertEquals(maya.id(), lines.get(0).child().id());
        Raised flag = requireNonNull(lines.get(0).of(Concern.SUSPENDED));
        assertEquals("/exclusion/exclusions?child=" + maya.id() + "&id=" + id, flag.href());
        assertTrue(flag.sentence().endsWith("back on Thu 26 Nov 2026."), flag.sentence());
        assertFalse(lines.stream().anyMatch(line -> line.child().id().equals(other.id())));
    }

    @Test
    void is_not_counted_for_another_authority() {
        record(suspended(MONDAY, MONDAY));
        Actor stranger = world.virtualSchoolHead(world.anAuthority());
        assertEquals(0, tile(stranger));
        assertEquals(List.of(), list(stranger));
    }

    @Test
    void stands_on_the_designated_teachers_line_with_the_way_back() {
        assertTrue(line(maya).out().isEmpty());
        String id = record(suspended(MONDAY, MONDAY.plusDays(4)));
        Deadline.Out out = line(maya).out().orElseThrow();
        assertTrue(out.words().endsWith("back on Mon 30 Nov 2026."), out.words());
        assertTrue(out.href().endsWith("&id=" + id));
    }

    @Test
    void is_no_reason_why_a_plan_should_not_be_up_to_date() {
        int before = behind();
        int more = line(maya).more();
        record(suspended(MONDAY, MONDAY));
        assertEquals(before, behind());
        assertEquals(more, line(maya).more());
        assertEquals(before, world.as(worker, () -> readWatched.run(1)).behind());
    }

    @Test
    void costs_one_statement_more_whatever_the_number_of_children() {
        record(suspended(MONDAY, MONDAY));
        int one = StatementCount.of(() -> tile(head));
        for (int i = 0; i < 10; i++) {
            world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        }
        StatementCount.atMost(one, () -> tile(head));
    }
}
