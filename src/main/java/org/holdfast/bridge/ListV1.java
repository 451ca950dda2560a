package org.holdfast.bridge;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next cursor of the page after; null on the last
 */
public record ListV1<T>(List<T> items, @Nullable String next) {
    /** @param found up to one more than the limit, which tells that there is a page after */
    public static <T> ListV1<T> of(List<T> found, int limit, Function<T, String> cursor) {
        boolean more = found.size() > limit;
        List<T> items = more ? found.subList(0, limit) : found;
        return new ListV1<>(items, more ? cursor.apply(items.get(limit - 1)) : null);
    }
}
