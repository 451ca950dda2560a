package org.holdfast.monitoring.board;

import org.holdfast.access.Role;
import org.holdfast.web.Text;

/**
 * The one person who must act, by {@link BoardRule#WHO_ACTS}.
 *
 * @param name empty where nobody holds the role
 */
public record Doer(String name, Role role) {
    /** "Helen Prior, designated teacher". */
    public String words() {
        return name.isEmpty()
                ? Text.say("monitoring.board.doer.nobody", role.title())
                : Text.say("monitoring.board.doer", name, role.title());
    }
}
