package org.holdfast.access;

import jakarta.inject.Inject;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Ends one of a person's sessions, as on a machine that they left without signing out. */
@UseCase
public class EndOwnSession {
    @Inject
    OpenSessions sessions;

    @Inject
    Acting acting;

    /** @throws NotFound if it is none of the person's, or is over */
    @Allowed(Task.OWN_SESSIONS)
    public void run(String key) {
        if (!sessions.end(acting.actor().id(), key)) {
            throw new NotFound("Session");
        }
        acting.about("own session");
    }
}
