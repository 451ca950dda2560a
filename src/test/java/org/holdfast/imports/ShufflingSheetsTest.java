package org.holdfast.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.holdfast.access.Actor;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastExtension;
import org.holdfast.testing.World;
import org.holdfast.training.TrainingCourse;

/** Shuffled, repeated and split: the same people down in the end, each once, and the same staff. */
class ShufflingSheetsTest {
    private static final List<String> NAMES = List.of(
            "Rosa Lamb",
            "Noor Aziz",
            "Ivo Marsh",
            "Dele Adeyemi",
            "Ruth Lindqvist",
            "Priya Venkataraman",
            "Olu Bassey");

    private final SheetSending sending = new SheetSending();

    /** A row, and whether a blank stands before its name. */
    record Row(String name, String job, String signed) {
        String text() {
            return name + "," + job + "," + signed + "\n";
        }
    }

    @BeforeContainer
    static void start() {
        HoldfastExtension.start();
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of("Teacher", "Teaching assistant", "Cook", ""),
                        Arbitraries.of("x", "x", "08:55", "no", ""))
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void end_in_the_state_of_one_sheet(@ForAll("rows") List<Row> rows, @ForAll long seed) {
        Random random = new Random(seed);
        List<Row> shuffled = new ArrayList<>(rows);
        rows.stream().filter(row -> random.nextBoolean()).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        assertEquals(state(List.of(rows)), state(List.of(shuffled)));
        assertEquals(state(List.of(rows)), state(List.of(rows, shuffled)));
    }

    /** Two of the seven work at the school before any sheet comes. */
    private List<String> state(List<List<Row>> sheets) {
        World world = SheetSending.world();
        School school = world.aSchool(world.anAuthority());
        Actor teacher = world.designatedTeacher(school);
        TrainingCourse course = sending.course(school.id());
        world.anAdult(NAMES.get(0), "Head of year", school.id());
        world.anAdult(NAMES.get(1), "Cook", school.id());
        for (List<Row> sheet : sheets) {
            String text = "name,job,signed\n" + sheet.stream().map(Row::text).collect(Collectors.joining());
            ImportRun run = sending.send(teacher, course, text);
            SheetReview review = sending.look(teacher, run, ImportView.NEW);
            assertEquals(sheet.size(), review.counts().all(), "every row is somewhere");
            if (review.plainlyNew() > 0) {
                sending.addAll(teacher, run);
            }
            if (sending.look(teacher, run, ImportView.NEW).toLoad() > 0) {
                assertTrue(sending.load(teacher, run));
            }
        }
        List<String> state = new ArrayList<>(sending.down(course));
        state.add(sending.staff(school));
        return state;
    }
}
