package org.holdfast.imports;

import static org.holdfast.imports.Sending.file;
import static org.holdfast.imports.Sending.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.holdfast.access.Actor;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastExtension;
import org.holdfast.testing.World;

/** Files that went wrong on their way: whatever they hold, a clear refusal or a whole load, and never half of one. */
class BrokenFilesTest {
    private static final String[] POISON = {
        "",
        "\u0000",
        "\"",
        "\n",
        "\r",
        ",",
        ",,,,",
        "=1+1",
        "'",
        "E11",
        "X1",
        "31/02/2024",
        "01/01/2030",
        "9".repeat(500),
        "\uFEFF",
        "é",
        "😀",
        "CHILD",
        "\u202E",
        "S",
        "V3",
        "T1",
        "1E+05",
        "-1",
        "UN6"
    };

    private final Sending sending = new Sending();

    /** Replaces a stretch of a file by something else. */
    record Mutation(boolean header, int at, int length, String by) {
        String of(String text) {
            int from = Math.floorMod(at, text.length());
            return text.substring(0, from) + by + text.substring(Math.min(text.length(), from + length));
        }
    }

    @BeforeContainer
    static void start() {
        new HoldfastExtension().postProcessTestInstance(new Needs(), null);
    }

    /** Nothing: only starts the beans. */
    static class Needs {}

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(POISON))
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void are_refused_in_words_or_loaded_whole_and_once(@ForAll("mutations") List<Mutation> mutations) {
        String header = Sending.sampleHeader();
        String episodes = sample("Episodes.csv");
        for (Mutation mutation : mutations) {
            header = mutation.header() ? mutation.of(header) : header;
            episodes = mutation.header() ? episodes : mutation.of(episodes);
        }
        World world = Sending.world();
        LocalAuthority ours = world.anAuthority();
        Actor actor = sending.dataManager(ours);
        List<String> files = List.of(header, episodes);
        try {
            ImportRun run = send(actor, files);
            ImportCounts dry = sending.counts(actor, run);
            assertTrue(sending.believed(ours).isEmpty());
            assertTrue(sending.load(actor, run));
            assertTrue(dry.toLoad() > 0);
        } catch (Refused refused) {
            assertTrue(refused.whatToDo().length() > 10, refused.whatToDo());
            assertTrue(sending.believed(ours).isEmpty());
            return;
        }
        List<String> state = sending.believed(ours);
        ImportRun again = send(actor, files);
        assertEquals(0, sending.counts(actor, again).toLoad());
        assertEquals(state, sending.believed(ours));
    }

    private ImportRun send(Actor actor, List<String> files) {
        return sending.send(actor, List.of(file("h.csv", files.get(0)), file("e.csv", files.get(1))));
    }
}
