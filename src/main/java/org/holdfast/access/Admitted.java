package org.holdfast.access;

/** A token was found to be a client's, at the beginning of its request. Heard by whoever must know what the client may be told. */
public record Admitted(Actor client) {}
