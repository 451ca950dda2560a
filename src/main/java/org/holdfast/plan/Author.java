package org.holdfast.plan;

import java.time.Instant;
import org.holdfast.access.Actor;

/** Who writes and when. */
public record Author(String id, String name, Instant at) {
    public static Author of(Actor actor, Instant at) {
        return new Author(actor.id(), actor.name(), at);
    }
}
