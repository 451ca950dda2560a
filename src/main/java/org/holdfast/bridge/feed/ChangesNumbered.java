package org.holdfast.bridge.feed;

/**
 * Changes got their numbers; fired in the transaction that gave them.
 *
 * @param after the last number before them
 * @param last the last one of them
 */
public record ChangesNumbered(long after, long last) {}
