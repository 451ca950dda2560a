package org.holdfast.plan;

import java.time.Instant;
import org.holdfast.access.Actor;
import org.holdfast.web.Text;

/** Who writes and when. */
public record Author(String id, String name, Instant at) {
    private static final int LONGEST = 200;

    public static Author of(Actor actor, Instant at) {
        return new Author(actor.id(), actor.name(), at);
    }

    /** The same, with the name of whoever answers for it: "Amina Clarke, for Helen Prior". */
    Author writingFor(String accountable) {
        String both = Text.say("plan.author.for", name, accountable);
        return new Author(id, both.substring(0, Math.min(both.length(), LONGEST)), at);
    }
}
