package org.holdfast.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.holdfast.attendance.Session;
import org.holdfast.testing.HoldfastExtension;
import org.holdfast.testing.Proof;

/** Shuffled, repeated, split and interleaved, over files and over REST: the same marks, sums and disputes in the end. */
class ShufflingUploadsTest {
    /** The ends of years and census terms, the day the clocks turn, and a week in which a child moves. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 4, 5),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 7, 31),
            LocalDate.of(2026, 8, 1),
            LocalDate.of(2026, 8, 31),
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2026, 11, 17),
            LocalDate.of(2026, 11, 18),
            LocalDate.of(2026, 11, 19));

    private final AttendanceSending sending = new AttendanceSending();

    @BeforeContainer
    static void start() {
        HoldfastExtension.start();
    }

    @Provide
    Arbitrary<List<Statement>> statements() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Registrations.CHILDREN - 1),
                        Arbitraries.integers().between(0, Registrations.SCHOOLS - 1),
                        Arbitraries.of(DAYS),
                        Arbitraries.of(Session.class),
                        Arbitraries.of(CountedByHand.CODES),
                        Arbitraries.integers().between(0, Registrations.SOURCES - 1))
                .as(Statement::new)
                .list()
                .uniqueElements(one -> one.place() + one.source())
                .ofMinSize(20)
                .ofMaxSize(120);
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void end_in_the_state_that_counting_by_hand_gives(
            @ForAll("statements") List<Statement> statements, @ForAll long seed) {
        CountedByHand expected = new CountedByHand(statements);
        for (int round = 0; round < Proof.rounds(1, 20); round++) {
            Registrations scene = new Registrations();
            sent(scene, statements, new Random(seed + round));
            assertEquals(expected.marks(), scene.marks());
            assertEquals(expected.sums(), scene.sums());
            assertEquals(0, scene.wrongTotals());
            assertEquals(expected.disputes(), scene.disputes());
        }
    }

    /** Every part at least once and some again; some are looked at first and loaded when others have been. */
    private void sent(Registrations scene, List<Statement> statements, Random random) {
        List<List<Statement>> parts = new ArrayList<>();
        for (int source = 0; source < Registrations.SOURCES; source++) {
            int from = source;
            parts.addAll(split(statements.stream().filter(one -> one.source() == from), random));
        }
        parts.addAll(List.copyOf(parts).stream()
                .filter(any -> random.nextInt(3) == 0)
                .toList());
        Collections.shuffle(parts, random);
        List<AttendanceRun> read = new ArrayList<>();
        for (List<Statement> part : parts) {
            if (random.nextInt(4) == 0) {
                for (int school = 0; school < Registrations.SCHOOLS; school++) {
                    UploadText.overRest(scene, part, school);
                }
            } else {
                read.add(read(scene, part, random.nextBoolean()));
            }
            if (random.nextBoolean()) {
                load(scene, read, random);
            }
        }
        load(scene, read, random);
    }

    private static List<List<Statement>> split(java.util.stream.Stream<Statement> whole, Random random) {
        List<Statement> rows = new ArrayList<>(whole.toList());
        Collections.shuffle(rows, random);
        List<List<Statement>> parts = new ArrayList<>();
        while (!rows.isEmpty()) {
            List<Statement> part = rows.subList(0, 1 + random.nextInt(rows.size()));
            parts.add(List.copyOf(part));
            part.clear();
        }
        return parts;
    }

    private void load(Registrations scene, List<AttendanceRun> read, Random random) {
        Collections.shuffle(read, random);
        read.stream()
                .filter(run -> run.toLoad() > 0)
                .forEach(run -> assertEquals(
                        AttendanceRun.State.LOADED,
                        sending.load(scene.dataManager, run).state()));
        read.clear();
    }

    private AttendanceRun read(Registrations scene, List<Statement> part, boolean json) {
        Instant said = scene.said(part.get(0).source());
        return json
                ? sending.read(scene.dataManager, UploadText.json(scene, part, said))
                : sending.read(scene.dataManager, UploadText.csv(scene, part), Optional.of(said));
    }
}
