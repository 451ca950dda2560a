package org.holdfast.child;

import java.time.Instant;

/**
 * What somebody typed into one field and did not save.
 *
 * @param base version of the answer that it was typed over; 0 where there was none
 * @param opening id of the page's opening in which it was typed
 * @param revision of the draft with which it came
 */
public record TypedText(String text, int base, Instant at, String opening, int revision) {}
