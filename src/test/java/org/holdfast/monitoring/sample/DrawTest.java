package org.holdfast.monitoring.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.holdfast.kernel.ChildId;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final int CHILDREN = 40;

    private static final List<ChildId> ALL = IntStream.range(0, CHILDREN)
            .mapToObj(i -> new ChildId(String.format("019a0000-0000-7000-8000-%012x", i)))
            .toList();

    @Test
    void draws_the_same_children_for_the_same_seed_in_whatever_order_they_come() {
        List<ChildId> mixed = new ArrayList<>(ALL);
        Random random = new Random(7);
        for (long seed = 1; seed <= 100; seed++) {
            Collections.shuffle(mixed, random);
            assertEquals(Draw.of(seed, ALL, 5), Draw.of(seed, mixed, 5));
        }
        assertNotEquals(Draw.of(1, ALL, 5), Draw.of(2, ALL, 5));
    }

    @Test
    void puts_no_child_back() {
        for (int size = 1; size <= CHILDREN; size++) {
            List<ChildId> drawn = Draw.of(size, ALL, size);
            assertEquals(size, drawn.size());
            assertEquals(size, new HashSet<>(drawn).size());
            assertTrue(ALL.containsAll(drawn));
        }
    }

    /** 5 of 40 over 4,000 seeds: each child 500 times on average, and none outside six deviations (6 × 21). */
    @Test
    void can_draw_every_child_and_none_more_than_another() {
        Map<ChildId, Integer> times = new HashMap<>();
        for (long seed = 0; seed < 4000; seed++) {
            Draw.of(1_764_000_000_000_000L + seed, ALL, 5).forEach(child -> times.merge(child, 1, Integer::sum));
        }
        assertEquals(Set.copyOf(ALL), times.keySet());
        times.values().forEach(n -> assertTrue(n > 374 && n < 626, () -> "drawn " + n + " times"));
    }

    /** sha256("7:019a…") worked out elsewhere decides who comes first, so that anybody can draw again. */
    @Test
    void goes_by_the_tickets_that_its_rule_describes() {
        assertEquals(
                "019a0000-0000-7000-8000-000000000011",
                Draw.of(7, ALL, 1).get(0).id());
    }
}
