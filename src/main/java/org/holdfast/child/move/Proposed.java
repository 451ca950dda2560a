package org.holdfast.child.move;

/**
 * How a proposal stands.
 *
 * @param state name of a {@link SchoolMove.State}
 */
public record Proposed(String moveId, String state) {}
