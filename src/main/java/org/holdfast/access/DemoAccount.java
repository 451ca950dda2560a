package org.holdfast.access;

/** An account of the demo authority and whose it is. */
public record DemoAccount(String user, String who) {}
