package org.holdfast.child.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.holdfast.access.Actor;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Proof;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

/** Whatever rows two children have: nothing stays behind, and undoing leaves every table as it was. Source: F67. */
@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class MergingAnythingTest {
    /** One or none a child, whatever else there is. */
    private static final List<String> ONE = List.of("plan", "support_record");

    /** Made with what they belong to. */
    private static final List<String> BELOW =
            List.of("plan_version", "plan_submission", "register_sum", "register_total");

    @Inject
    World world;

    @Inject
    MovedRows ledger;

    @Inject
    RestoredRows undo;

    @Inject
    Merges merges;

    @Test
    void every_table_of_children_is_moved_or_left_for_a_reason() {
        TreeSet<String> known = new TreeSet<>();
        MovedTable.ALL.forEach(table -> known.add(table.name() + "." + table.column()));
        TreeSet<String> unknown = world.inTransaction(() -> catalogue().ofChildren());
        unknown.removeAll(known);
        unknown.removeIf(column -> MovedTable.LEFT.containsKey(column.substring(0, column.indexOf('.'))));

        assertEquals(new TreeSet<>(), unknown, "say in MovedTable what becomes of these when two records become one");
    }

    @Test
    void undoing_leaves_every_table_as_it_was() {
        int rounds = Proof.rounds(6, 200);
        for (int round = 0; round < rounds; round++) {
            int seed = round;
            assertThrows(
                    Undone.class,
                    () -> world.inTransaction(() -> {
                        merged(new Random(seed), "seed " + seed);
                        throw new Undone();
                    }));
        }
    }

    /** Rows that no rule would let in are not left for others to read. */
    private static final class Undone extends RuntimeException {}

    private void merged(Random random, String seed) {
        LocalAuthority authority = world.anAuthority();
        ChildId kept = world.aChild().make().id();
        ChildId gone = world.aChild().make().id();
        Connection connection = world.em().unwrap(Connection.class);
        AnyRows rows = new AnyRows(connection, catalogue(), random, authority.id());
        try {
            fill(rows, kept, random, random.nextBoolean());
            fill(rows, gone, random, false);
            plan(rows, random.nextBoolean() ? kept : gone);
            ChildMerge merge = new ChildMerge(kept, gone, authority.id(), "Same", Actor.system("test"), world.now());
            merges.add(merge);
            List<String> but = List.of("child_merge", "child_merge_row");
            Map<String, List<String>> before = rows.content(but);

            ledger.move(merge);

            for (MovedTable table : MovedTable.ALL) {
                if (table.stays().isEmpty()) {
                    assertEquals(0, count(table, gone), seed + ": nothing stays behind in " + table.name());
                }
            }
            assertTrue(!rows.content(but).equals(before), seed);
            undo.back(merge);

            Map<String, List<String>> after = rows.content(but);
            before.forEach((table, lines) -> assertEquals(lines, after.get(table), seed + ": " + table));
        } catch (SQLException e) {
            throw new IllegalStateException(seed, e);
        }
    }

    private int count(MovedTable table, ChildId child) {
        return ((Number) world.em()
                        .createNativeQuery(
                                "select count(*) from " + table.name() + " where " + table.column() + " = ?1")
                        .setParameter(1, child.id())
                        .getSingleResult())
                .intValue();
    }

    private static void fill(AnyRows rows, ChildId child, Random random, boolean supported) throws SQLException {
        for (MovedTable table : MovedTable.ALL) {
            int many = ONE.contains(table.name()) || BELOW.contains(table.name()) ? 0 : random.nextInt(3);
            for (int i = 0; i < many; i++) {
                String id = rows.add(table.name(), of(table, child));
                if (table.name().equals("register_year")) {
                    for (String below : List.of("register_sum", "register_total")) {
                        rows.add(below, Map.of("child_id", child.id(), "register_id", id));
                    }
                }
            }
        }
        if (supported || random.nextBoolean()) {
            rows.add("support_record", Map.of("child_id", child.id()));
        }
    }

    private static Map<String, String> of(MovedTable table, ChildId child) {
        Map<String, String> given = new HashMap<>();
        given.put(table.column(), child.id());
        return given;
    }

    private static void plan(AnyRows rows, ChildId child) throws SQLException {
        String plan = rows.add("plan", Map.of("child_id", child.id()));
        for (String below : new ArrayList<>(List.of("plan_version", "plan_submission"))) {
            rows.add(below, Map.of("child_id", child.id(), "plan_id", plan));
        }
    }

    private Catalogue catalogue() {
        try {
            return Catalogue.of(world.em().unwrap(Connection.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
