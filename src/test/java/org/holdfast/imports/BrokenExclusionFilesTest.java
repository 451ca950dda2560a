package org.holdfast.imports;

import static org.holdfast.imports.ExclusionSending.file;
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
import org.holdfast.child.Child;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastExtension;
import org.holdfast.testing.World;

/** Files of exclusions that went wrong on their way: a clear refusal or a whole load, and never half of one. */
class BrokenExclusionFilesTest {
    private static final String[] POISON = {
        "",
        "\u0000",
        "\"",
        "\n",
        "\r",
        ",",
        ";;;;",
        "=1+1",
        "31/02/2026",
        "2026-Xxx-10",
        "99999",
        "01/01/0000",
        "9".repeat(500),
        "-1",
        "1.5",
        "\uFEFF",
        "é",
        "😀",
        "\u202E",
        "startdate",
        "upn",
        "PERM",
        "FIXD",
        "OT",
        "UN1",
        "1E+05"
    };

    private static final String LINKED =
            """
            pupilonrolltableid;startdate;sessions;reason1;category
            7;2026-Oct-06 00:00:00;4;DB;SUSP
            7;2026-Nov-10 00:00:00;1;OT;LNCH
            7;2026-Nov-17 00:00:00;2;PP;FIXD
            """;

    private static final String ROWS =
            """
            UPN,06/10/2026,4,DB,,,SUSP,
            UPN,2026-11-10,1,OT,,,LNCH,
            UPN,46343,2,PP,VA,,FIXD,
            """;

    private final ExclusionSending sending = new ExclusionSending();

    /** Replaces a stretch of a file by something else. */
    record Mutation(int at, int length, String by) {
        String of(String text) {
            int from = Math.floorMod(at, text.length());
            return text.substring(0, from) + by + text.substring(Math.min(text.length(), from + length));
        }
    }

    @BeforeContainer
    static void start() {
        HoldfastExtension.start();
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(POISON))
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void are_refused_in_words_or_loaded_whole_and_once(
            @ForAll("mutations") List<Mutation> mutations, @ForAll boolean linked) {
        World world = ExclusionSending.world();
        LocalAuthority ours = world.anAuthority();
        Actor actor = sending.dataManager(ours);
        String upn = world.aUpn();
        Child child = world.aChild()
                .withUpn(upn)
                .lookedAfterBy(ours)
                .onRollAt(world.aSchool(ours))
                .make();
        String text = linked ? LINKED : ExclusionSending.HEADER + ROWS.replace("UPN", upn);
        for (Mutation mutation : mutations) {
            text = mutation.of(text);
        }
        String pupils = linked ? "pupilonrolltableid,upn\n7," + upn + "\n" : "";
        try {
            ImportRun run = send(actor, text, pupils);
            ImportCounts dry = sending.counts(actor, run);
            assertEquals(List.of(), sending.believed(child), "a dry run writes nothing");
            for (ImportView view : ImportView.values()) {
                sending.look(actor, run, view);
            }
            assertTrue(sending.load(actor, run));
            assertEquals(dry.fresh(), sending.believed(child).size());
        } catch (Refused refused) {
            assertTrue(refused.whatToDo().length() > 10, refused.whatToDo());
            assertEquals(List.of(), sending.believed(child));
            return;
        }
        List<String> state = sending.believed(child);
        assertEquals(0, sending.counts(actor, send(actor, text, pupils)).toLoad());
        assertEquals(state, sending.believed(child));
    }

    private ImportRun send(Actor actor, String text, String pupils) {
        return pupils.isEmpty()
                ? sending.send(actor, file("rows.csv", text))
                : sending.send(actor, file("rows.csv", text), file("pupils.csv", pupils));
    }
}
