package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Types what a seed gives into one box, and remembers when what was on the screen. */
final class Typist {
    private static final List<String> LETTERS = List.of(
            "a", "e", "n", "r", "s", "t", "th", " ", " ", "é", "ŵ", "ß", "“", "’", "–", "你", "ע", "ي", "🙂", "👩‍🏫",
            "\n", "<b>", "&amp;", "\\", "%s", "{0}", "#{1}", "'", "\t");
    private static final long WINDOW = TimeUnit.SECONDS.toNanos(5);

    private final Random random;
    private final String field;
    private final StringBuilder text = new StringBuilder();
    private final List<Moment> moments = new ArrayList<>();
    private Page page;

    /** What was typed up to a moment. */
    private record Moment(long at, int length) {}

    Typist(Page page, String field, long seed) {
        this.page = page;
        this.field = field;
        this.random = new Random(seed);
    }

    /** Goes on in another window. */
    Typist in(Page other) {
        page = other;
        return this;
    }

    private Locator box() {
        return page.locator("[data-field='" + field + "'] textarea");
    }

    /** Empties the box, so that what stands there later is what was typed. */
    Typist begin() {
        box().fill("");
        return this;
    }

    /** Puts a whole text in the place of what is there. */
    Typist paste(String whole) {
        box().fill(whole);
        text.replace(0, text.length(), whole);
        return this;
    }

    /** Types for a while, in pieces of one to many letters with pauses as people make. */
    Typist type(int pieces) {
        box().focus();
        for (int i = 0; i < pieces; i++) {
            String piece = piece(random.nextInt(12) == 0 ? 300 : 1 + random.nextInt(8));
            page.keyboard().insertText(piece);
            text.append(piece);
            moments.add(new Moment(System.nanoTime(), text.length()));
            page.waitForTimeout(random.nextInt(250));
        }
        return this;
    }

    /** A text of random letters, without the blanks that a save would strip from its ends. */
    String piece(int letters) {
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            piece.append(letter());
        }
        return piece.toString();
    }

    /** The first is none that a save, or a page's own text box, takes from the beginning. */
    private String letter() {
        String letter = LETTERS.get(random.nextInt(LETTERS.size()));
        return text.length() == 0 && letter.isBlank() ? "a" : letter;
    }

    String text() {
        return text.toString();
    }

    /** What must have come through a fault of now: all but the last five seconds. */
    int safe() {
        long since = System.nanoTime() - WINDOW;
        return moments.stream()
                .filter(moment -> moment.at() <= since)
                .mapToInt(Moment::length)
                .max()
                .orElse(0);
    }

    /** @throws AssertionError if what stands there is not what was typed, or more than the end of it is missing */
    void lostNothingBefore(int safe) {
        String back = shown();
        assertTrue(text().startsWith(back), () -> "came back as " + back + " and was typed as " + text);
        assertTrue(back.length() >= safe, () -> back.length() + " of " + safe + " that were older than five seconds");
    }

    /** What stands in the box of a page now. */
    String shown() {
        return box().inputValue();
    }
}
