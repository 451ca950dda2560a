package org.holdfast.plan;

import java.util.ArrayList;
import java.util.List;

/** Two texts compared word by word, by their longest common subsequence. */
public final class Words {
    /** Kept, put in or taken out. */
    public enum Fate {
        KEPT,
        IN,
        OUT
    }

    /** A run of words of one fate. */
    public record Run(Fate fate, String text) {
        public boolean in() {
            return fate == Fate.IN;
        }

        public boolean out() {
            return fate == Fate.OUT;
        }
    }

    private static final int LONGEST = 4000;

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Fate fate = Fate.KEPT;

    private Words() {}

    /** What became of the words of {@code before} in {@code after}, in reading order. */
    public static List<Run> between(String before, String after) {
        List<String> a = split(before);
        List<String> b = split(after);
        Words words = new Words();
        if (a.size() > LONGEST || b.size() > LONGEST) {
            words.say(Fate.OUT, before);
            words.say(Fate.IN, after);
        } else {
            words.walk(a, b, common(a, b));
        }
        words.close();
        return words.runs;
    }

    private void walk(List<String> a, List<String> b, int[][] common) {
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                say(Fate.KEPT, a.get(i++));
                j++;
            } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
                say(Fate.OUT, a.get(i++));
            } else {
                say(Fate.IN, b.get(j++));
            }
        }
    }

    /** Length of the longest common subsequence of what follows each pair of places. */
    private static int[][] common(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void say(Fate next, String word) {
        if (next != fate) {
            close();
            fate = next;
        }
        text.append(word);
    }

    private void close() {
        if (!text.isEmpty()) {
            runs.add(new Run(fate, text.toString()));
            text.setLength(0);
        }
    }

    /** Words that joined again are the text: each keeps the blank behind it, so that shared blanks do not shred what is new. */
    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }
}
