package org.holdfast.attendance;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Children named in a statement, some at a time: what the persistence layer does for each question mark grows with
 * their number, so that a thousand in one statement take longer than in five.
 */
final class AtOnce {
    static final int MANY = 200;

    private AtOnce() {}

    static Stream<List<String>> of(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + MANY)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + MANY)));
    }

    /** A question mark for each, in brackets. */
    static String marks(List<String> some) {
        return "(" + "?, ".repeat(some.size() - 1) + "?)";
    }
}
