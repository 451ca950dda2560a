package org.holdfast.attendance;

import org.holdfast.attendance.drop.Drops;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastExtension;
import org.holdfast.testing.World;

/**
 * How long the drops of an authority's 2,000 children take beside the list of their names alone: for the first time, and
 * when nothing has changed since. On H2, or with {@code -Dholdfast.test.db=mysql} on MySQL. Prints a table.
 */
@SuppressWarnings("NullAway.Init")
public final class DropTimes {
    private static final int AUTHORITY = 2_000;
    private static final int WARM = 5;
    private static final int ROUNDS = 11;
    private static final int THIS_YEAR = 2026;

    @Inject
    World world;

    @Inject
    Drops drops;

    @Inject
    ChildRows rows;

    @Inject
    Acting acting;

    @Inject
    MarkCodes codes;

    private double names;

    private DropTimes() {}

    public static void main(String[] args) {
        DropTimes times = new DropTimes();
        HoldfastExtension.into(times);
        times.run();
        System.exit(0);
    }

    private void run() {
        LocalAuthority authority = world.anAuthority();
        Actor head = world.virtualSchoolHead(authority);
        RegisterRows registers = new RegisterRows(world, world.inTransaction(codes::table));
        School one = world.aSchool(authority);
        School other = world.aSchool(authority);
        registers.children(0, AUTHORITY, authority, one);
        registers.year(0, AUTHORITY, THIS_YEAR, one, other);
        registers.year(0, AUTHORITY, THIS_YEAR - 1, one, other);
        registers.analyse();
        System.out.println("| what | found | median ms | times the names alone |");
        System.out.println("|---|---|---|---|");
        measure("names alone", head, round -> 0, () -> rows.of(reach()).size());
        measure("drops, each time a day later", head, round -> round, () -> drops.of(reach()).size());
        measure("drops, nothing changed", head, round -> 0, () -> drops.of(reach()).size());
    }

    private Reach reach() {
        return Reach.of(acting.caseload());
    }

    private void measure(String what, Actor actor, IntUnaryOperator daysLater, Supplier<Integer> work) {
        double[] times = new double[ROUNDS];
        int found = 0;
        for (int i = -WARM; i < ROUNDS; i++) {
            Duration later = Duration.ofDays(daysLater.applyAsInt(i + WARM));
            long start = System.nanoTime();
            found = world.after(later, () -> world.as(actor, () -> world.inTransaction(work)));
            times[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        double median = times[ROUNDS / 2];
        names = names == 0 ? median : names;
        System.out.printf(Locale.ROOT, "| %s | %d | %.1f | %.2f |%n", what, found, median, median / names);
    }
}
