package org.holdfast.monitoring.board;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.holdfast.child.Child;
import org.holdfast.monitoring.filter.Cohort;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastExtension;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.TestDb;
import org.holdfast.testing.World;

/**
 * How long a virtual school's board takes on the server: 900 children in 300 schools, and 5,000 with ten years of history
 * behind them. On MySQL only ({@code -Dholdfast.test.db=mysql}). Prints a table with the load of the machine.
 */
@SuppressWarnings("NullAway.Init")
public final class BoardTimes {
    private static final int SCHOOLS = 300;
    private static final int AUTHORITY = 900;
    private static final int LARGE = 5_000;
    private static final int YEARS = 10;
    private static final int WARM = 25;
    private static final int ROUNDS = 31;

    @Inject
    World world;

    private BoardTimes() {}

    public static void main(String[] args) {
        if (!"mysql".equals(System.getProperty("holdfast.test.db")) || !TestDb.mysqlConfigured()) {
            System.out.println("The board is measured on MySQL only: set HOLDFAST_TEST_DB_URL, _USER and _PASSWORD");
            return;
        }
        BoardTimes times = new BoardTimes();
        HoldfastExtension.into(times);
        times.run();
    }

    private void run() {
        BoardScene scene = new BoardScene(world, 2026);
        List<School> schools = new ArrayList<>();
        for (int i = 0; i < SCHOOLS; i++) {
            School school = world.aSchool(scene.children.authority);
            schools.add(school);
            if (i % 10 > 0) {
                scene.trainedTeacherAt(school);
            }
        }
        List<Child> templates = new ArrayList<>();
        for (int without : new int[] {-1, -1, -1, -1, -1, 0, 1, 2, 4, 7}) {
            Child child = scene.planned("Any", scene.children.near, without);
            scene.homes(child, 900, 200);
            scene.awayForTheLast(without == 1 ? 4 : 0, child, scene.children.near);
            templates.add(child);
        }
        BoardRows rows = new BoardRows(world, templates, schools);
        rows.adults();
        rows.children(templates.size(), AUTHORITY);
        rows.analyse();
        System.out.println("| what, on MySQL | children | statements | first ms | median ms | load |");
        System.out.println("|---|---|---|---|---|---|");
        measure("board", AUTHORITY, () -> board(scene, Cohort.ALL));
        measure("board, filtered", AUTHORITY, () -> board(scene, Cohort.parse("area=inside&stage=three")));
        measure("board, ten children changed since", AUTHORITY, () -> rows.touch(10), () -> board(scene, Cohort.ALL));
        measure("board, all read anew", AUTHORITY, rows::touchEverybody, () -> board(scene, Cohort.ALL));
        measure("a list", AUTHORITY, () -> world.as(
                scene.head, () -> BoardScene.bean(ListChildren.class).run(Concern.PLAN, Cohort.ALL, Order.FLAGS, 1)));
        rows.children(AUTHORITY, LARGE);
        rows.history(YEARS);
        rows.touchEverybody();
        rows.analyse();
        measure("board, ten years of history", LARGE, () -> board(scene, Cohort.ALL));
        measure("the same, ten children changed since", LARGE, () -> rows.touch(10), () -> board(scene, Cohort.ALL));
        measure("the same, all read anew", LARGE, rows::touchEverybody, () -> board(scene, Cohort.ALL));
    }

    private Board board(BoardScene scene, Cohort cohort) {
        return world.as(scene.head, () -> BoardScene.bean(ReadBoard.class).run(cohort, Order.FLAGS, 1));
    }

    private static void measure(String what, int children, Callable<?> work) {
        measure(what, children, () -> {}, work);
    }

    private static void measure(String what, int children, Runnable before, Callable<?> work) {
        before.run();
        long begun = System.nanoTime();
        int statements = StatementCount.of(() -> call(work));
        double first = (System.nanoTime() - begun) / 1e6;
        double[] times = new double[ROUNDS];
        for (int i = -WARM; i < ROUNDS; i++) {
            before.run();
            long start = System.nanoTime();
            call(work);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.0f | %.1f | %.1f |%n",
                what,
                children,
                statements,
                first,
                times[ROUNDS / 2],
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static Object call(Callable<?> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
