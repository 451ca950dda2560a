package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.Whitespace;
import org.holdfast.plan.Words.Fate;
import org.holdfast.plan.Words.Run;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void marks_what_came_in_and_what_went_out() {
        assertEquals(
                List.of(
                        new Run(Fate.KEPT, "Meet her at the "),
                        new Run(Fate.OUT, "hall "),
                        new Run(Fate.IN, "library "),
                        new Run(Fate.KEPT, "door.")),
                Words.between("Meet her at the hall door.", "Meet her at the library door."));
    }

    @Test
    void does_not_shred_texts_that_share_nothing_but_blanks() {
        assertEquals(
                List.of(new Run(Fate.OUT, "Do not ask me"), new Run(Fate.IN, "Say what happens next")),
                Words.between("Do not ask me", "Say what happens next"));
    }

    @Test
    void marks_all_of_a_new_text() {
        assertEquals(List.of(new Run(Fate.IN, "New words")), Words.between("", "New words"));
        assertEquals(List.of(), Words.between("", ""));
    }

    @Property(tries = 200)
    void gives_both_texts_back(
            @ForAll @AlphaChars @Whitespace @StringLength(max = 40) String before,
            @ForAll @AlphaChars @Whitespace @StringLength(max = 40) String after) {
        List<Run> runs = Words.between(before, after);
        assertEquals(before, joined(runs, Fate.IN));
        assertEquals(after, joined(runs, Fate.OUT));
    }

    private static String joined(List<Run> runs, Fate without) {
        return runs.stream().filter(run -> run.fate() != without).map(Run::text).collect(Collectors.joining());
    }
}
