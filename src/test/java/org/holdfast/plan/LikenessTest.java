package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.Whitespace;
import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void leaves_case_accents_and_full_stops_aside() {
        assertEquals(1, Likeness.of("Reads for ten minutes.", "reads  for ten minutes"));
    }

    @Test
    void calls_ninety_in_a_hundred_copied_and_a_letter_less_not() {
        String ten = "abcdefghij";
        assertTrue(Likeness.copied(ten, "abcdefghiX"));
        assertEquals(90, Likeness.percent(ten, "abcdefghiX"));
        assertFalse(Likeness.copied("abcdefghi", "abcdefghX"));
        assertFalse(Likeness.copied("Start maths in 5 lessons of 10", "Read aloud to one adult"));
    }

    @Test
    void calls_a_changed_number_copied() {
        assertTrue(Likeness.copied(
                "Start maths with the group in 5 lessons out of 10",
                "Start maths with the group in 8 lessons out of 10"));
    }

    @Property(tries = 200)
    void is_the_same_both_ways_and_between_nothing_and_all(
            @ForAll @AlphaChars @Whitespace @StringLength(max = 40) String one,
            @ForAll @AlphaChars @Whitespace @StringLength(max = 40) String other) {
        double likeness = Likeness.of(one, other);
        assertEquals(likeness, Likeness.of(other, one));
        assertTrue(likeness >= 0 && likeness <= 1);
    }

    @Property(tries = 200)
    void is_all_of_a_text_with_itself(@ForAll @AlphaChars @Whitespace @StringLength(max = 60) String text) {
        assertEquals(1, Likeness.of(text, text));
        assertEquals(100, Likeness.percent(text, text));
    }

    @Property(tries = 200)
    void falls_with_every_letter_that_is_put_in(
            @ForAll @AlphaChars @StringLength(min = 1, max = 40) String text,
            @ForAll @IntRange(min = 1, max = 20) int more) {
        double before = Likeness.of(text, text + "7".repeat(more - 1));
        assertTrue(Likeness.of(text, text + "7".repeat(more)) < before);
    }

    @Property(tries = 200)
    void falls_with_every_letter_that_is_changed(
            @ForAll @AlphaChars @StringLength(min = 2, max = 40) String text,
            @ForAll @IntRange(min = 1, max = 39) int many) {
        int edits = Math.min(many, text.length());
        String once = "7".repeat(edits - 1) + text.substring(edits - 1);
        String twice = "7".repeat(edits) + text.substring(edits);
        assertTrue(Likeness.of(text, twice) < Likeness.of(text, once));
    }
}
