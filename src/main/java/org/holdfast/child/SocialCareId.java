package org.holdfast.child;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The number by which an authority's case system knows a child, unique within that authority only. Spreadsheets turn it
 * into a number and back, so "0012345", "12345" and "12345.0" name the same child; the text is kept as it was given.
 * Source: SSDA903 CHILD, "alphanumeric".
 */
public record SocialCareId(String text) {
    private static final String FORM = "[A-Za-z0-9][A-Za-z0-9 _./-]{0,39}";
    private static final int LONGEST = 40;
    private static final String IN_POWERS_OF_TEN = "[0-9](\\.[0-9]+)?[eE][+-]?[0-9]+";

    public SocialCareId {
        if (!text.matches(FORM)) {
            throw new IllegalArgumentException("A child id has letters and digits, 40 at most");
        }
    }

    /** The id in a cell of a file. Empty if there is none, or if a spreadsheet has spoilt it. */
    public static Optional<SocialCareId> parse(String cell) {
        String text = cell.strip();
        if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 3) {
            text = text.substring(2, text.length() - 1).strip();
        } else if (text.startsWith("'")) {
            text = text.substring(1).strip();
        }
        if (text.matches("[0-9]+\\.0+")) {
            text = text.substring(0, text.indexOf('.'));
        }
        return text.matches(FORM) && !text.matches(IN_POWERS_OF_TEN)
                ? Optional.of(new SocialCareId(text))
                : Optional.empty();
    }

    /** What two spellings of one id have in common. */
    public String key() {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.matches("[0-9]+") ? upper.replaceFirst("^0+(?=.)", "") : upper;
    }

    /** Of a number, every text that has the same key; of one with letters those that are likely. */
    List<String> spellings() {
        String key = key();
        return key.matches("[0-9]+")
                ? IntStream.rangeClosed(0, LONGEST - key.length())
                        .mapToObj(zeros -> "0".repeat(zeros) + key)
                        .toList()
                : List.of(text, key, key.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return text;
    }
}
