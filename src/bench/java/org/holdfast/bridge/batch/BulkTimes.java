package org.holdfast.bridge.batch;

import com.sun.management.OperatingSystemMXBean;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.bridge.push.PushByKind;
import org.holdfast.bridge.push.SentWord;
import org.holdfast.testing.HoldfastExtension;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.TestDb;
import org.holdfast.testing.World;

/**
 * What a batch costs a line in processor time, of this process and, where it runs on the same Linux, of the database: new
 * children, their homes, and the same once more, beside the same pushes one by one. On MySQL only
 * ({@code -Dholdfast.test.db=mysql}). Prints a table; the last column is what two processors do in a second that do nothing
 * else.
 */
@SuppressWarnings("NullAway.Init")
public final class BulkTimes {
    private static final int LINES = Integer.getInteger("holdfast.bench.lines", 500);
    private static final int WARM = Integer.getInteger("holdfast.bench.warm", 6);
    private static final int ROUNDS = Integer.getInteger("holdfast.bench.rounds", 5);
    private static final double MS_A_TICK = 10;
    private static final int PROCESSORS = 2;

    @Inject
    World world;

    private Batching system;

    private BulkTimes() {}

    public static void main(String[] args) {
        if (!"mysql".equals(System.getProperty("holdfast.test.db")) || !TestDb.mysqlConfigured()) {
            System.out.println("Batches are measured on MySQL only: set HOLDFAST_TEST_DB_URL, _USER and _PASSWORD");
            return;
        }
        BulkTimes times = new BulkTimes();
        HoldfastExtension.into(times);
        times.run();
    }

    private void run() {
        system = new Batching(world);
        System.out.println("| what, on MySQL | statements | ours, CPU ms | MySQL, CPU ms | wall ms | a second on two |");
        System.out.println("|---|---|---|---|---|---|");
        List<String> numbers = new ArrayList<>();
        Function<List<String>, List<String>> children = all -> {
            numbers.clear();
            for (int i = 0; i < LINES; i++) {
                numbers.add(Batching.aNumber());
            }
            return numbers.stream().map(number -> Batching.child(number, "Rosa")).toList();
        };
        Function<List<String>, List<String>> homes = all -> numbers.stream()
                .map(number -> Batching.home(Batching.about(number), "P" + number, "2026-11-01"))
                .toList();
        if (Boolean.getBoolean("holdfast.bench.alone")) {
            measure("a new child, alone", children, this::alone);
        }
        measure("a new child", children, this::batch);
        measure("their home", homes, this::batch);
        measure("the same again", all -> all, this::batch);
    }

    private void batch(List<String> lines) {
        String id = system.sends(lines);
        while (system.batch(id).state() != Batch.State.DONE) {
            system.works();
        }
        if (system.batch(id).refused() + system.batch(id).review() > 0) {
            throw new IllegalStateException(Batching.said(system.answers(id)).toString());
        }
    }

    private void alone(List<String> lines) {
        lines.forEach(line -> world.as(system.actor(), () -> Batching.bean(PushByKind.class)
                .child(SentWord.of(line.getBytes(StandardCharsets.UTF_8)))));
    }

    private interface Work {
        void on(List<String> lines);
    }

    private List<String> before = List.of();

    private void measure(String what, Function<List<String>, List<String>> lines, Work work) {
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        double[] wall = new double[ROUNDS];
        int statements = 0;
        for (int round = -WARM; round < ROUNDS; round++) {
            List<String> sent = lines.apply(before);
            before = sent;
            double cpu = cpu();
            double database = database();
            long begun = System.nanoTime();
            int asked = StatementCount.of(() -> work.on(sent));
            if (round >= 0) {
                ours[round] = (cpu() - cpu) / sent.size();
                theirs[round] = (database() - database) / sent.size();
                wall[round] = (System.nanoTime() - begun) / 1e6 / sent.size();
                statements = asked / sent.size();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.2f | %.0f |%n",
                what,
                statements,
                median(ours),
                median(theirs),
                median(wall),
                PROCESSORS * 1000 / (median(ours) + median(theirs)));
    }

    private static double cpu() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e6;
    }

    /** Of the database's process so far; 0 where it cannot be seen. */
    private static double database() {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(path -> path.getFileName().toString().matches("[0-9]+"))
                    .map(BulkTimes::stat)
                    .flatMap(Optional::stream)
                    .filter(stat -> stat.contains("(mysqld)"))
                    .map(stat -> stat.substring(stat.lastIndexOf(')') + 2).split(" "))
                    .mapToDouble(parts -> (Double.parseDouble(parts[11]) + Double.parseDouble(parts[12])) * MS_A_TICK)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static Optional<String> stat(Path process) {
        try {
            return Optional.of(Files.readString(process.resolve("stat")));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
