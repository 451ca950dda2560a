package org.holdfast.exclusion.count;

import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.exclusion.Days;
import org.holdfast.web.Text;

/**
 * A count of days as a bar with its marks, for the page to draw; what it shows is said in words beside it.
 *
 * @param summary the whole picture in a sentence
 * @param elsewhere length of the part of other schools, of {@link #LENGTH}
 * @param here length of the part of the child's own school
 */
public record LimitBar(String id, String summary, int elsewhere, int here, List<Mark> marks) {
    public static final int LENGTH = 1000;

    /** A number of days that changes what the rules ask. @param at place along the bar. @param words how near it is */
    public record Mark(int at, boolean passed, String words) {}

    /** @param days of each mark, the last of them the longest. @param room beyond the last mark, in days */
    static LimitBar of(String id, Shares shares, String summary, int room, int... days) {
        int longest = Math.max(shares.all(), 2 * (days[days.length - 1] + room));
        List<Mark> marks = IntStream.of(days)
                .mapToObj(day -> {
                    boolean passed = shares.all() > 2 * day;
                    int left = 2 * day - shares.all();
                    String words = passed
                            ? Text.say("exclusion.count.mark.passed", day)
                            : Text.say("exclusion.count.mark.left", day, Days.words(left));
                    return new Mark(Math.min(LENGTH - 4, part(2 * day, longest)), passed, words);
                })
                .toList();
        return new LimitBar(id, summary, part(shares.elsewhere(), longest), part(shares.here(), longest), marks);
    }

    private static int part(int sessions, int longest) {
        return (int) Math.round((double) LENGTH * sessions / longest);
    }

    public boolean split() {
        return elsewhere > 0;
    }
}
