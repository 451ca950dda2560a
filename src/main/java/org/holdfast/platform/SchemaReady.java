package org.holdfast.platform;

/** Fired once at start, when the schema is current: what must be there before the first page may now be made. */
public record SchemaReady() {}
