package org.holdfast.attendance;

import java.util.List;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** One part of a list that is read whole, with the addresses of the parts beside it. @param number from 1 */
public record Part<T>(List<T> all, int number) {
    private static final int LENGTH = 50;

    /** What an address names; anything but a number from 1 to 9999 is the first part. */
    public static int named(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
    }

    public List<T> lines() {
        return all.subList(from(), to());
    }

    public boolean paged() {
        return all.size() > LENGTH;
    }

    public String shown() {
        return Text.say("attendance.today.shown", from() + 1, to(), all.size());
    }

    public String previousHref() {
        return number > 1 ? "?page=" + (number - 1) : "";
    }

    public String nextHref() {
        return to() < all.size() ? "?page=" + (number + 1) : "";
    }

    private int from() {
        return Math.min(all.size(), (number - 1) * LENGTH);
    }

    private int to() {
        return Math.min(all.size(), number * LENGTH);
    }
}
