package org.holdfast.attendance;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastExtension;
import org.holdfast.testing.TestDb;
import org.holdfast.testing.World;

/**
 * How long the rates of many children take: an authority's 2,000 with 1, 3 and 10 years of history in the tables, and the
 * persistent-absence list of a country's 84,000. On H2, or with {@code -Dholdfast.test.db=mysql} on MySQL. Prints a table.
 */
@SuppressWarnings("NullAway.Init")
public final class RateTimes {
    private static final int AUTHORITY = 2_000;
    private static final int COUNTRY = 84_000;
    private static final int WARM = 30;
    private static final int ROUNDS = 31;
    private static final int THIS_YEAR = 2026;
    private static final boolean MYSQL = "mysql".equals(System.getProperty("holdfast.test.db"));

    @Inject
    World world;

    @Inject
    Rates rates;

    @Inject
    Acting acting;

    @Inject
    MarkCodes codes;

    private double first;

    private RateTimes() {}

    public static void main(String[] args) {
        if (MYSQL && !TestDb.mysqlConfigured()) {
            System.out.println("Rates are not measured on MySQL: set HOLDFAST_TEST_DB_URL, _USER and _PASSWORD");
            return;
        }
        RateTimes times = new RateTimes();
        HoldfastExtension.into(times);
        times.run();
    }

    private void run() {
        LocalAuthority authority = world.anAuthority();
        Actor head = world.virtualSchoolHead(authority);
        RegisterRows rows = new RegisterRows(world, world.inTransaction(codes::table));
        School one = world.aSchool(authority);
        School other = world.aSchool(authority);
        rows.children(0, AUTHORITY, authority, one);
        System.out.println("| what, on " + (MYSQL ? "MySQL" : "H2") + " | children | years kept | median ms | times 1 year |");
        System.out.println("|---|---|---|---|---|");
        int kept = 0;
        for (int years : new int[] {1, 3, 10}) {
            for (; kept < years; kept++) {
                rows.year(0, AUTHORITY, THIS_YEAR - kept, one, other);
            }
            rows.analyse();
            measure("authority's rates", AUTHORITY, years, head, () -> rates.yearToDate(reach(), THIS_YEAR));
        }
        measure("authority's marks", AUTHORITY, kept, head, () -> rates.joined(reach(), THIS_YEAR));
        country(rows);
    }

    private void country(RegisterRows rows) {
        LocalAuthority all = world.anAuthority();
        Actor head = world.virtualSchoolHead(all);
        School one = world.aSchool(all);
        School other = world.aSchool(all);
        rows.children(AUTHORITY, COUNTRY, all, one);
        rows.year(AUTHORITY, COUNTRY, THIS_YEAR, one, other);
        rows.analyse();
        measure("country's rates", COUNTRY, 1, head, () -> rates.yearToDate(reach(), THIS_YEAR));
        measure("country's persistent absence", COUNTRY, 1, head, () -> rates.persistent(acting.caseload(), THIS_YEAR));
    }

    private Reach reach() {
        return Reach.of(acting.caseload());
    }

    private void measure(String what, int children, int years, Actor actor, Supplier<? extends Map<ChildId, ?>> work) {
        int rounds = children > AUTHORITY ? 5 : ROUNDS;
        int warm = children > AUTHORITY ? 3 : WARM;
        double[] times = new double[rounds];
        int found = 0;
        for (int i = -warm; i < rounds; i++) {
            long start = System.nanoTime();
            found = world.as(actor, () -> world.inTransaction(work)).size();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        double median = times[rounds / 2];
        first = first == 0 ? median : first;
        System.out.printf(
                Locale.ROOT, "| %s (%d found) | %d | %d | %.1f | %.2f |%n", what, found, children, years, median, median / first);
    }
}
