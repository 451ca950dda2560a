package org.holdfast.child.move;

import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;

/** The schools for which somebody answers a proposal. */
final class OwnPlaces {
    private OwnPlaces() {}

    static List<String> of(Actor actor) {
        return actor.organisations(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER);
    }
}
