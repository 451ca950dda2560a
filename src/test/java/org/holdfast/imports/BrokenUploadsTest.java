package org.holdfast.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Proof;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Broken and hostile files from upload to register: refused in words, or looked at and loaded whole. */
@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class BrokenUploadsTest {
    /** What a file of at most twenty thousand bytes may take of memory on its whole way, in bytes. */
    private static final long MOST_MEMORY = 24L << 20;

    /** Rounds in which queries are prepared and classes loaded. */
    private static final int WARM = 30;

    private final AttendanceSending sending = new AttendanceSending();
    private final List<String> calls = new ArrayList<>();
    private ProxySelector before;

    /** Whoever opens an address asks it first, even where no proxy is. */
    @BeforeEach
    void note_every_call() {
        before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                if (String.valueOf(uri.getHost()).contains(AttendanceNoise.TRAP)) {
                    calls.add(uri.toString());
                }
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {}
        });
    }

    @AfterEach
    void as_it_was() {
        ProxySelector.setDefault(before);
    }

    /** 500 in every build, 10,000 with {@code -Pproof}. */
    @Test
    void are_refused_in_words_or_loaded_whole() {
        Registrations scene = new Registrations();
        AttendanceNoise noise = new AttendanceNoise(Proof.seed(getClass()), scene.upn(0), scene.urn(0), "2026-11-16");
        int loaded = 0;
        int refused = 0;
        long most = 0;
        for (int round = 0; round < Proof.rounds(500, 10_000); round++) {
            byte[] content = noise.next(round);
            long memory = memory();
            AttendanceRun run = sent(scene, content);
            most = round < WARM ? 0 : Math.max(most, memory() - memory);
            loaded += run.state() == AttendanceRun.State.LOADED ? 1 : 0;
            refused += run.state() == AttendanceRun.State.STOPPED ? 1 : 0;
            assertEquals(List.of(), calls, "nobody is called");
        }
        System.out.println(loaded + " loaded, " + refused + " refused, at most " + (most >> 10) + " KB for one");
        assertTrue(loaded > 20, "some are sound enough to be loaded: " + loaded);
        assertTrue(refused > 20, "some are refused: " + refused);
        assertTrue(most < MOST_MEMORY, "bytes for one file: " + most);
    }

    private AttendanceRun sent(Registrations scene, byte[] content) {
        Map<String, String> standing = scene.marks();
        AttendanceRun run;
        try {
            UploadedFile file = new UploadedFile("noise.csv", new ByteArrayInputStream(content));
            run = AttendanceSending.world().as(scene.dataManager, () -> AttendanceSending.bean(SendAttendanceFile.class)
                    .run(file, Optional.empty()));
        } catch (Refused e) {
            assertEquals(0, content.length, e.whatToDo());
            return sending.sent(scene.dataManager, "-", Optional.empty());
        }
        sending.work();
        AttendanceRun read = sending.now(scene.dataManager, run);
        assertEquals(standing, scene.marks(), "a dry run writes nothing");
        if (read.state() == AttendanceRun.State.STOPPED) {
            assertFalse(read.note().isBlank());
            return read;
        }
        assertEquals(AttendanceRun.State.READ, read.state());
        return read.toLoad() > 0 ? loaded(scene, read, standing) : read;
    }

    private AttendanceRun loaded(Registrations scene, AttendanceRun read, Map<String, String> before) {
        AttendanceRun loaded = sending.load(scene.dataManager, read);
        assertEquals(AttendanceRun.State.LOADED, loaded.state());
        Map<String, String> after = scene.marks();
        TreeSet<String> places = new TreeSet<>(after.keySet());
        assertTrue(places.containsAll(before.keySet()), "no mark is taken away");
        long other = places.stream()
                .filter(place -> !Objects.equals(after.get(place), before.get(place)))
                .count();
        assertEquals(read.count(MarkView.NEW) + read.count(MarkView.CHANGED), other, "all of it or nothing");
        return loaded;
    }

    private static long memory() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
