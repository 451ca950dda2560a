package org.holdfast.attendance;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.kernel.AsAt;
import org.holdfast.monitoring.inspection.GatheredPacks;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastExtension;
import org.holdfast.testing.TestDb;
import org.holdfast.testing.World;

/**
 * How long it takes to work out the facts of an inspection pack as at a past date, for 900 children with a plan each, ten
 * years of registers, ten corrected marks a register of this year and an exclusion for every fifth. On H2, or with
 * {@code -Dholdfast.test.db=mysql} on MySQL. Prints a table.
 */
@SuppressWarnings("NullAway.Init")
public final class PackTimes {
    private static final int CHILDREN = 900;
    private static final int YEARS = 10;
    private static final int WARM = 5;
    private static final int ROUNDS = 15;
    private static final int THIS_YEAR = 2026;
    private static final int CORRECTED = 10;
    private static final boolean MYSQL = "mysql".equals(System.getProperty("holdfast.test.db"));
    private static final AsAt PAST =
            new AsAt(LocalDate.of(2026, 11, 6), Instant.parse("2026-11-06T17:00:00Z"));

    @Inject
    World world;

    @Inject
    GatheredPacks packs;

    @Inject
    MarkCodes codes;

    private PackTimes() {}

    public static void main(String[] args) {
        if (MYSQL && !TestDb.mysqlConfigured()) {
            System.out.println("Packs are not measured on MySQL: set HOLDFAST_TEST_DB_URL, _USER and _PASSWORD");
            return;
        }
        PackTimes times = new PackTimes();
        HoldfastExtension.into(times);
        times.run();
        System.exit(0);
    }

    private void run() {
        LocalAuthority authority = world.anAuthority();
        School one = world.aSchool(authority);
        School other = world.aSchool(authority);
        RegisterRows rows = new RegisterRows(world, world.inTransaction(codes::table));
        rows.children(0, CHILDREN, authority, one);
        for (int kept = 0; kept < YEARS; kept++) {
            rows.year(0, CHILDREN, THIS_YEAR - kept, one, other);
        }
        plans(authority);
        events(one);
        rows.analyse();
        System.out.println("| what, on " + (MYSQL ? "MySQL" : "H2") + " | children | median ms |");
        System.out.println("|---|---|---|");
        measure(() -> packs.of(authority.id(), PAST).children().size());
    }

    private void measure(Supplier<Integer> work) {
        double[] times = new double[ROUNDS];
        int found = 0;
        for (int i = -WARM; i < ROUNDS; i++) {
            long start = System.nanoTime();
            found = world.inTransaction(work);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "| facts of a pack as at a past date | %d | %.1f |%n", found, times[ROUNDS / 2]);
    }

    /** As long as a real one: some 20,000 letters. */
    private static String document() {
        String questions = IntStream.range(0, 40)
                .mapToObj(i -> "{\"code\":\"q" + i + "\",\"label\":\"Question " + i + "\",\"state\":\"CONFIRMED\",\"text\":\""
                        + "Words of an answer. ".repeat(20) + "\",\"writtenAt\":\"2026-10-01T09:00:00Z\"}")
                .collect(Collectors.joining(","));
        return "{\"reviewOn\":\"2027-02-01\",\"sections\":[{\"questions\":[" + questions + "]}]}";
    }

    private void plans(LocalAuthority authority) {
        String text = document();
        each(
                "insert into plan (id, child_id, number, status, started_on, begun_on, term_number, version)"
                        + " select concat('0000001a', substring(c.id, 9)), c.id, 1, 'APPROVED', '2026-09-10', '2026-09-10', 1, 1"
                        + " from child c where c.id like '0000000c-%'");
        world.inTransaction(() -> world.em()
                .createNativeQuery("insert into plan_version (id, plan_id, child_id, number, kind, approved_at, approver_id,"
                        + " approver_name, approver_role, document, sha256) select concat('0000001b', substring(c.id, 9)),"
                        + " concat('0000001a', substring(c.id, 9)), c.id, 1, 'PEP', '2026-10-14 09:00:00', ?1, 'M',"
                        + " 'VIRTUAL_SCHOOL_HEAD', ?2, ?3 from child c where c.id like '0000000c-%'")
                .setParameter(1, authority.id())
                .setParameter(2, text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .setParameter(3, "0".repeat(64))
                .executeUpdate());
    }

    private void events(School school) {
        for (int n = 0; n < CORRECTED; n++) {
            each("insert into mark_change (id, register_id, slot, old_symbol, new_symbol, changed_by, source, changed_at)"
                    + " select concat('000001c" + n + "', substring(y.id, 9)), y.id, " + (60 + 14 * n)
                    + ", 1, 2, 'N', 'typed', '2026-11-10 09:00:00' from register_year y where y.start_year = " + THIS_YEAR
                    + " and y.id like '0000000f-%'");
        }
        each("insert into exclusion (id, child_id, exclusion_id, school_id, category, first_session, last_session, sessions,"
                + " reason_one, tried_before, support_changed, exam_missed, decided_by, decided_as, status, said_by_id,"
                + " said_by, source, change_reason, valid_from, valid_to, recorded_at) select"
                + " concat('0000001d', substring(c.id, 9)), c.id, concat('0000001e', substring(c.id, 9)), '" + school.id()
                + "', 'SUSPENSION', 'MORNING', 'AFTERNOON', 4, 'DB', 'x', 'x', false, 'A', 'HEAD', 'IN_FORCE', '"
                + school.id() + "', 'A', 'typed', '', '2026-10-05', '2026-10-07', '2026-10-05 09:00:00'"
                + " from child c where c.id like '0000000c-%' and mod(cast(substring(c.id, 25) as decimal(12)), 5) = 0");
    }

    private void each(String sql) {
        world.inTransaction(() -> world.em().createNativeQuery(sql).executeUpdate());
    }
}
