package org.holdfast.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WholeLettersTest {
    @Property(tries = 200)
    void come_out_whole_however_the_text_is_cut(
            @ForAll List<@IntRange(min = 0x20, max = 0xD7FF) Integer> plain,
            @ForAll List<@IntRange(min = 0x10000, max = 0x10FFFF) Integer> twoHalves,
            @ForAll @IntRange(min = 1, max = 9) int piece)
            throws IOException {
        StringBuilder text = new StringBuilder();
        plain.forEach(text::appendCodePoint);
        twoHalves.forEach(letter -> text.appendCodePoint(letter).append('a'));
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (PrintWriter writer = new PrintWriter(new WholeLetters.Letters(sent, UTF_8))) {
            for (int at = 0; at < text.length(); at += piece) {
                writer.write(text.toString(), at, Math.min(piece, text.length() - at));
            }
        }
        assertEquals(text.toString(), sent.toString(UTF_8));
    }
}
