package org.holdfast.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.holdfast.access.Actor;
import org.holdfast.child.Child;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastExtension;
import org.holdfast.testing.Proof;
import org.holdfast.testing.World;

/** Shuffled, repeated and split: the same exclusions in the end, each once. */
class ShufflingExclusionsTest {
    /** Mondays of weeks that hold five school days, none of them beside another that is chosen. */
    private static final List<LocalDate> MONDAYS = List.of(
            LocalDate.of(2026, 1, 12),
            LocalDate.of(2026, 3, 2),
            LocalDate.of(2026, 6, 8),
            LocalDate.of(2026, 9, 14),
            LocalDate.of(2026, 10, 5),
            LocalDate.of(2026, 11, 9));

    private static final List<String> DAYS = List.of("uuuu-MM-dd", "dd/MM/uuuu", "uuuu-MMM-dd 00:00:00", "d MMM uuuu");

    private final ExclusionSending sending = new ExclusionSending();

    /** One exclusion, and how a file writes its day. */
    record Said(int child, LocalDate day, int sessions, String category, List<String> reasons, String pattern) {
        String place() {
            return child + " " + day;
        }

        String row(List<String> upns) {
            String start = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
            return upns.get(child) + "," + start + "," + sessions + "," + String.join(",", reasons)
                    + ",,,,".substring(reasons.size()) + category + ",E\n";
        }
    }

    @BeforeContainer
    static void start() {
        HoldfastExtension.start();
    }

    @Provide
    Arbitrary<List<Said>> said() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(MONDAYS),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of("SUSP", "LNCH", "FIXD"),
                        Arbitraries.of("DB", "OT", "PP", "VR")
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.of(DAYS))
                .as(Said::new)
                .list()
                .uniqueElements(Said::place)
                .ofMinSize(2)
                .ofMaxSize(15);
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void end_in_the_state_of_one_file(@ForAll("said") List<Said> said, @ForAll long seed) {
        for (int round = 0; round < Proof.rounds(1, 20); round++) {
            World world = ExclusionSending.world();
            LocalAuthority ours = world.anAuthority();
            Actor actor = sending.dataManager(ours);
            School school = world.aSchool(ours);
            List<String> upns = new ArrayList<>();
            Child[] children = new Child[3];
            for (int i = 0; i < children.length; i++) {
                upns.add(world.aUpn());
                children[i] = world.aChild()
                        .withUpn(upns.get(i))
                        .lookedAfterBy(ours)
                        .onRollAt(school)
                        .make();
            }
            parts(said, new Random(seed + round)).forEach(part -> send(actor, part, upns));
            assertEquals(expected(said, children, school), sending.believed(children));
        }
    }

    private void send(Actor actor, List<Said> part, List<String> upns) {
        StringBuilder rows = new StringBuilder();
        part.forEach(one -> rows.append(one.row(upns)));
        ImportRun run = sending.send(actor, rows.toString());
        ImportCounts counts = sending.counts(actor, run);
        assertEquals(0, counts.needYou() + counts.changed());
        if (counts.toLoad() > 0) {
            assertTrue(sending.load(actor, run));
        }
    }

    private static List<String> expected(List<Said> said, Child[] children, School school) {
        return said.stream()
                .map(one -> children[one.child()].id().id() + " "
                        + one.category().replace("FIXD", "SUSP") + " " + one.day() + " " + one.sessions() + " "
                        + one.reasons() + " " + school.id() + " IN_FORCE")
                .sorted()
                .toList();
    }

    /** Every row at least once and some again, in files of any size. */
    private static List<List<Said>> parts(List<Said> said, Random random) {
        List<Said> rows = new ArrayList<>(said);
        said.stream().filter(any -> random.nextInt(3) == 0).forEach(rows::add);
        Collections.shuffle(rows, random);
        List<List<Said>> parts = new ArrayList<>();
        while (!rows.isEmpty()) {
            List<Said> part = rows.subList(0, 1 + random.nextInt(rows.size()));
            parts.add(List.copyOf(part));
            part.clear();
        }
        return parts;
    }
}
