package org.holdfast.platform;

/** Fired by an act that leaves work to a {@link Job}: the jobs that are due run at once after its commit. */
public record WorkWaits() {}
