package org.holdfast.imports;

import static org.holdfast.imports.Sending.files;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

/** An authority of 1,250 children: 5,000 episodes are read and loaded in under 20 seconds on two cores. */
@HoldfastTest(alwaysOnMySql = true)
class LargeFilesTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int CHILDREN = 1250;

    @Inject
    World world;

    private final Sending sending = new Sending();

    private List<String> header(int children) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            rows.add("L%05d,F,%s,WBRI,%s,,"
                    .formatted(i, DAY.format(LocalDate.of(2012, 1, 1).plusDays(i)), world.aUpn()));
        }
        return rows;
    }

    /** Four a child: legal status, carer, temporary stay's end, legal status again. */
    private static List<String> episodes(int children) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i % 300);
            String child = "L%05d,".formatted(i);
            rows.add(child + DAY.format(day) + ",S,V2,N1,U6,PR1," + DAY.format(day.plusDays(90)) + ",X1,,,AA1 1AA,");
            rows.add(child + DAY.format(day.plusDays(90)) + ",L,C1,N1,U6,PR1," + DAY.format(day.plusDays(200))
                    + ",X1,,,AA1 1AA,");
            rows.add(child + DAY.format(day.plusDays(200)) + ",P,C1,N1,U4,PR1," + DAY.format(day.plusDays(300))
                    + ",X1,,,AA1 1AB,");
            rows.add(child + DAY.format(day.plusDays(300)) + ",L,C2,N1,U4,PR1,,,,,AA1 1AB,");
        }
        return rows;
    }

    @Test
    void are_read_and_loaded_in_seconds() {
        Actor actor = sending.dataManager(world.anAuthority());
        List<String> header = header(CHILDREN);
        List<String> episodes = episodes(CHILDREN);
        long start = cpu();
        ImportRun run = sending.send(actor, files(header, episodes));
        long read = cpu();
        assertTrue(sending.load(actor, run));
        long loaded = cpu();
        ImportRun again = sending.send(actor, files(header, episodes));
        long reread = cpu();
        System.Logger log = System.getLogger(LargeFilesTest.class.getName());
        log.log(
                System.Logger.Level.INFO,
                "dry run {0} ms, load {1} ms, again {2} ms",
                (read - start) / 1_000_000,
                (loaded - read) / 1_000_000,
                (reread - loaded) / 1_000_000);
        assertEquals(0, sending.counts(actor, again).toLoad());
        assertTrue(loaded - start < 20_000_000_000L, "20 seconds of one core for dry run and load");
    }

    @Test
    void cost_a_number_of_queries_that_does_not_grow_with_them() {
        LocalAuthority small = world.anAuthority();
        LocalAuthority large = world.anAuthority();
        assertEquals(queries(small, 20), queries(large, 200));
    }

    /** Of this thread alone, in nanoseconds: what else runs on the machine counts for nothing. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private int queries(LocalAuthority authority, int children) {
        Actor actor = sending.dataManager(authority);
        List<UploadedFile> files = files(header(children), episodes(children));
        return StatementCount.of(() -> {
                    ImportRun run = sending.send(actor, files);
                    sending.look(actor, run, ImportView.NEW);
                })
                - 5 * children; // one insert for each of its rows
    }
}
