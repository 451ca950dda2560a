package org.holdfast.bridge.health;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Keeps what came of requests of clients; the server's own. The trail has its lines from the requests. */
@UseCase
public class NoteUse {
    @Inject
    ClientUses uses;

    @Inject
    RefusedRequests refused;

    @Inject
    Acting acting;

    @Allowed(Task.NOTE_BRIDGE_USE)
    public void run(List<Seen> seen, List<Refusal> refusals) {
        acting.goesOn();
        seen.forEach(uses::note);
        refusals.forEach(refused::note);
    }
}
