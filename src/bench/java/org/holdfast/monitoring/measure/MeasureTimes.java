package org.holdfast.monitoring.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.holdfast.child.AttachmentNeed;
import org.holdfast.child.Characteristic;
import org.holdfast.child.Child;
import org.holdfast.kernel.AsAt;
import org.holdfast.testing.HoldfastExtension;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.TestDb;

/**
 * How long the measures of 900 children take as at a past day: two schools, a plan each, an autumn of marks. On H2, or with
 * {@code -Dholdfast.test.db=mysql} on MySQL. Prints a table.
 */
public final class MeasureTimes extends MeasureScene {
    private static final int CHILDREN = 900;
    private static final int WARM = 10;
    private static final int ROUNDS = 21;
    private static final boolean MYSQL = "mysql".equals(System.getProperty("holdfast.test.db"));

    private MeasureTimes() {}

    public static void main(String[] args) {
        if (MYSQL && !TestDb.mysqlConfigured()) {
            System.out.println("Measures are not timed on MySQL: set HOLDFAST_TEST_DB_URL, _USER and _PASSWORD");
            return;
        }
        MeasureTimes times = new MeasureTimes();
        HoldfastExtension.into(times);
        times.run();
    }

    private void run() {
        set();
        List<Child> all = inCare(CHILDREN / 2, near);
        List<Child> rest = inCare(CHILDREN / 2, far);
        need(all, AttachmentNeed.Level.HAS);
        need(rest, AttachmentNeed.Level.MAY_HAVE);
        plan(all);
        plan(rest);
        marks(all, near, 90, 10);
        marks(rest, far, 95, 5);
        characteristic(all, Characteristic.Kind.ETHNICITY, "WBRI");
        characteristic(rest, Characteristic.Kind.ETHNICITY, "BCRB");
        AsAt past = new AsAt(LocalDate.of(2026, 11, 20), world.now());
        int statements = StatementCount.of(() -> sheet(past));
        double[] times = new double[ROUNDS];
        for (int i = -WARM; i < ROUNDS; i++) {
            long start = System.nanoTime();
            sheet(past);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| measures of %d children as at a past day, on %s | median %.0f ms | slowest %.0f ms | %d statements |%n",
                CHILDREN,
                MYSQL ? "MySQL" : "H2",
                times[ROUNDS / 2],
                times[ROUNDS - 1],
                statements);
    }
}
