package org.holdfast.monitoring;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A part of a list, 25 rows long.
 *
 * @param number of this sheet, from 1
 * @param total rows of the whole list: the count that leads to it
 */
public record Sheet<T>(List<T> rows, int number, int total) {
    static final int LENGTH = 25;

    /** @param wanted from 1; a number outside the list gives the nearest sheet */
    public static <T> Sheet<T> of(List<T> all, int wanted) {
        int last = Math.max(1, (all.size() + LENGTH - 1) / LENGTH);
        int number = Math.min(Math.max(1, wanted), last);
        int from = (number - 1) * LENGTH;
        return new Sheet<>(List.copyOf(all.subList(from, Math.min(all.size(), from + LENGTH))), number, all.size());
    }

    public int first() {
        return total == 0 ? 0 : (number - 1) * LENGTH + 1;
    }

    public int last() {
        return first() + rows.size() - (total == 0 ? 0 : 1);
    }

    public boolean whole() {
        return total <= LENGTH;
    }

    /** Address of the sheet before, made from its number; empty if there is none. */
    public String previous(UnaryOperator<String> address) {
        return number == 1 ? "" : address.apply(String.valueOf(number - 1));
    }

    public String next(UnaryOperator<String> address) {
        return last() < total ? address.apply(String.valueOf(number + 1)) : "";
    }
}
