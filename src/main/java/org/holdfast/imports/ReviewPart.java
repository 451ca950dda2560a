package org.holdfast.imports;

import java.util.List;

/** The part of a list that a page of a review shows. */
public interface ReviewPart {
    /** Lines a page shows. */
    int PAGE = 50;

    /** From 1. */
    int page();

    List<?> lines();

    /** Lines of the whole list. */
    int all();

    default int first() {
        return (page() - 1) * PAGE + 1;
    }

    default int last() {
        return first() + lines().size() - 1;
    }

    default boolean more() {
        return last() < all();
    }
}
