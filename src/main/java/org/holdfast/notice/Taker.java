package org.holdfast.notice;

import org.holdfast.access.Role;

/** Somebody who may take a task, in the post by which they may. */
public record Taker(String personId, String name, Role role, String organisation) {
    /** "Ruth Lindqvist, deputy designated teacher". */
    public String words() {
        return name + ", " + role.title().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + role.title().substring(1);
    }
}
