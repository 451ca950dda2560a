package org.holdfast.child;

import java.util.Map;

/**
 * What a page sends while somebody types.
 *
 * @param opening of the page
 * @param turn rises with everything the page sends, so that what arrives late is known
 * @param page address to come back to, within the site
 * @param focus field in which they are, empty for none
 * @param caret where in it, in UTF-16 units
 * @param fields those typed into since the last that arrived
 */
record Typing(Opening opening, long turn, String page, String focus, int caret, Map<String, Text> fields) {
    /**
     * One opening of a page by one person.
     *
     * @param revision of the draft that the page showed
     */
    record Opening(String id, int revision) {}

    /** @param base version of the answer that it was typed over; 0 where there was none */
    record Text(String text, int base) {}
}
