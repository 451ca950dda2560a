package org.holdfast.child;

import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.access.Role;

/**
 * How the actor of the present act reaches a child, and so which fields they see.
 *
 * @param roles by which the child is reached today
 * @param early roles by which the child will be reached: enrolment is accepted but lies ahead
 */
public record Sight(Set<Role> roles, Set<Role> early) {
    public boolean shows(Field field) {
        Stream<Role> counting =
                field == Field.CONTACTS ? Stream.concat(roles.stream(), early.stream()) : roles.stream();
        return counting.anyMatch(field::shownTo);
    }

    public boolean has(Role... wanted) {
        return Stream.of(wanted).anyMatch(roles::contains);
    }

    /** Known to the school only from a later day: card and contacts open before day one. */
    public boolean onlyEarly() {
        return roles.isEmpty();
    }
}
