package org.holdfast.bridge;

/** How many items a page of a list has: 1 to 200. */
public final class Limit {
    private Limit() {}

    /** @throws BadParameter which says the bounds */
    public static int of(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 200) {
            throw new BadParameter("limit", "a whole number from 1 to 200");
        }
        return Integer.parseInt(text);
    }
}
