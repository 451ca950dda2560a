package org.holdfast.child;

/** Why a row cannot be taken: the column, what is wrong with it, and how to put it right. */
public record Ssda903Problem(String column, String wrong, String cure) {}
