package org.holdfast.exclusion.told;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Role;
import org.holdfast.child.RoleHolders.Holder;

/**
 * Whom a step of a ladder is for.
 *
 * @param name of the authority; empty where none is known
 * @param people who hold the role now
 */
record Addressed(Role role, Optional<String> organisation, String name, List<Holder> people) {
    private static final int LONGEST = 1000;

    boolean vacant() {
        return people.isEmpty();
    }

    String names() {
        String names = people.stream().map(Holder::name).collect(Collectors.joining(", "));
        return names.length() > LONGEST ? names.substring(0, LONGEST - 1) + "…" : names;
    }
}
