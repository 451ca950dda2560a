package org.holdfast.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** Names as search sees them: without case, accents and punctuation, so that both databases compare alike. */
public final class Folded {
    private Folded() {}

    public static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N} ]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** A prefix for {@code LIKE … ESCAPE '!'}. */
    public static String prefix(String typed) {
        return fold(typed) + "%";
    }
}
