package org.holdfast.plan.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.holdfast.kernel.ChildId;
import org.junit.jupiter.api.Test;

/** The riskiest plan comes first, and says why. */
class OrderingTheQueueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final QueueRisk.Facts NOTHING =
            new QueueRisk.Facts(Optional.empty(), 0, 0, 0, Optional.empty(), Optional.empty(), 0);

    private static QueueRisk.Facts facts(int late, int faults, int parts, int returned) {
        return new QueueRisk.Facts(
                Optional.of(TODAY.minusDays(late)), faults, parts, returned, Optional.empty(), Optional.empty(), 0);
    }

    private static int points(QueueRisk.Facts facts) {
        return QueueRisk.of(facts, TODAY).points();
    }

    @Test
    void nothing_known_weighs_nothing_and_gives_no_reason() {
        assertEquals(new QueueRisk(0, List.of()), QueueRisk.of(NOTHING, TODAY));
    }

    @Test
    void adds_what_each_rule_says_up_to_its_most() {
        assertEquals(7, points(facts(7, 0, 0, 0)));
        assertEquals(40, points(facts(200, 0, 0, 0)));
        assertEquals(9 + 4 + 10, points(facts(0, 3, 2, 1)));
        assertEquals(30 + 16 + 20, points(facts(0, 30, 30, 5)));
    }

    @Test
    void a_plan_due_today_or_later_is_not_overdue() {
        assertEquals(0, points(facts(0, 0, 0, 0)));
        assertEquals(0, points(facts(-5, 0, 0, 0)));
    }

    @Test
    void new_to_care_counts_for_ninety_days() {
        assertEquals(15, points(inCareSince(0)));
        assertEquals(15, points(inCareSince(89)));
        assertEquals(0, points(inCareSince(90)));
    }

    private static QueueRisk.Facts inCareSince(int days) {
        return new QueueRisk.Facts(Optional.empty(), 0, 0, 0, Optional.of(TODAY.minusDays(days)), Optional.empty(), 0);
    }

    @Test
    void a_last_rating_below_the_best_counts_by_its_distance_and_is_named() {
        QueueRisk amber = QueueRisk.of(last("Amber", 1), TODAY);
        assertEquals(10, amber.points());
        assertEquals("Last rated Amber", amber.reasons().get(0).sentence());
        assertEquals(20, points(last("Red", 2)));
        assertEquals(0, points(last("Green", 0)));
    }

    private static QueueRisk.Facts last(String level, int below) {
        return new QueueRisk.Facts(Optional.empty(), 0, 0, 0, Optional.empty(), Optional.of(level), below);
    }

    @Test
    void says_the_weightiest_reason_first() {
        List<QueueRisk.Reason> reasons = QueueRisk.of(facts(12, 1, 2, 1), TODAY).reasons();
        assertEquals(
                List.of("12 days overdue", "Returned once before", "2 parts not up to date", "1 fault when submitted"),
                reasons.stream().map(QueueRisk.Reason::sentence).toList());
    }

    @Test
    void of_two_with_equal_points_the_one_that_waits_longer_comes_first() {
        QueuedPlan early = queued("b", 3, "2026-11-02T10:00:00Z");
        QueuedPlan late = queued("a", 3, "2026-11-03T10:00:00Z");
        QueuedPlan risky = queued("c", 9, "2026-11-04T10:00:00Z");
        List<QueuedPlan> queue = new ArrayList<>(List.of(late, early, risky));
        queue.sort(QueuedPlan.ORDER);
        assertEquals(List.of(risky, early, late), queue);
    }

    private static QueuedPlan queued(String id, int faults, String at) {
        return new QueuedPlan(
                id,
                new ChildId("00000000-0000-0000-0000-000000000000"),
                1,
                Optional.empty(),
                Instant.parse(at),
                QueueRisk.of(facts(0, faults, 0, 0), TODAY),
                Optional.empty(),
                Optional.empty());
    }

    @Property(tries = 200)
    void more_of_anything_never_lowers_a_plan(
            @ForAll @IntRange(min = -50, max = 300) int late,
            @ForAll @IntRange(max = 60) int faults,
            @ForAll @IntRange(max = 8) int parts,
            @ForAll @IntRange(max = 9) int returned) {
        int now = points(facts(late, faults, parts, returned));
        assertTrue(points(facts(late + 1, faults, parts, returned)) >= now);
        assertTrue(points(facts(late, faults + 1, parts, returned)) >= now);
        assertTrue(points(facts(late, faults, parts + 1, returned)) >= now);
        assertTrue(points(facts(late, faults, parts, returned + 1)) >= now);
    }

    @Property(tries = 200)
    void the_points_are_the_sum_of_the_reasons(
            @ForAll @IntRange(min = -50, max = 300) int late,
            @ForAll @IntRange(max = 60) int faults,
            @ForAll @IntRange(max = 8) int parts,
            @ForAll @IntRange(max = 9) int returned) {
        QueueRisk risk = QueueRisk.of(facts(late, faults, parts, returned), TODAY);
        assertEquals(
                risk.points(),
                risk.reasons().stream().mapToInt(QueueRisk.Reason::points).sum());
        assertTrue(risk.points() <= 141);
        List<Integer> said =
                risk.reasons().stream().map(QueueRisk.Reason::points).toList();
        assertEquals(said.stream().sorted(Comparator.reverseOrder()).toList(), said);
    }
}
