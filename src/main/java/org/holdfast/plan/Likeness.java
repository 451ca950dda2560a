package org.holdfast.plan;

import java.util.Arrays;
import org.holdfast.kernel.Folded;

/**
 * How much two texts are the same: one less the share of letters that would have to be changed, put in or taken out
 * (Levenshtein distance by the longer text), with case, accents and punctuation left aside. Source: F08.
 */
final class Likeness {
    /** From here on a target counts as copied. */
    static final double COPIED = 0.9;

    private Likeness() {}

    /** From 0, nothing in common, to 1, the same words. */
    static double of(String one, String other) {
        String a = Folded.fold(one);
        String b = Folded.fold(other);
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 1 : 1 - (double) distance(a, b) / longer;
    }

    /** Never rounded up: 89.9 is not 90. */
    static int percent(String one, String other) {
        return (int) Math.floor(of(one, other) * 100 + 1e-9);
    }

    static boolean copied(String one, String other) {
        return of(one, other) >= COPIED - 1e-9;
    }

    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
