package org.holdfast.notice;

import org.holdfast.access.Role;

/**
 * Something about no child that waits for whoever holds a role at a school or authority.
 *
 * @param sentence why; names no child
 * @param href page that mends it
 * @param subject what it is about, by which it settles
 * @param key of this occasion: one task for it, for ever
 */
record Alert(TaskKind kind, Role role, String organisation, String sentence, String href, String subject, String key) {
    /** Before every subject. */
    static final String ABOUT = "place:";
}
