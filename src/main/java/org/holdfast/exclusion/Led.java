package org.holdfast.exclusion;

import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;

/** The schools at which somebody may enter what the head decided. */
final class Led {
    private Led() {}

    static List<String> by(Actor actor) {
        return actor.organisations(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER);
    }
}
