package org.holdfast.bridge;

import jakarta.ws.rs.BadRequestException;

/** How many items a page of a list has: 1 to 200. */
final class Limit {
    private Limit() {}

    /** @throws BadRequestException which says the bounds */
    static int of(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 200) {
            throw new BadRequestException("limit is a whole number from 1 to 200");
        }
        return Integer.parseInt(text);
    }
}
