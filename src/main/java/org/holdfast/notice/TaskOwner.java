package org.holdfast.notice;

import java.util.Optional;
import org.holdfast.access.Role;

/**
 * Whose turn it is: a person, or where nobody is named whoever reaches the child in a role on the day they look.
 *
 * @param name of the person or the role
 */
public record TaskOwner(Optional<String> personId, String name, Optional<Role> role) {
    public static TaskOwner person(String id, String name) {
        return new TaskOwner(Optional.of(id), name, Optional.empty());
    }

    public static TaskOwner role(Role role) {
        return new TaskOwner(Optional.empty(), role.title(), Optional.of(role));
    }

    /** Machine word for a key. */
    String key() {
        return personId.orElseGet(() -> role.map(Role::name).orElse(""));
    }
}
