package org.holdfast.access;

/** An account of the demo authority and whose it is. */
public record DemoAccount(String user, String who) {
    /** What the demo's case system sends; known to everybody, so it opens a demo alone. */
    public static final String TOKEN = "holdfast-demo-token";
}
