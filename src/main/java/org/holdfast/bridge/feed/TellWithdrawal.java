package org.holdfast.bridge.feed;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/**
 * Numbers that a fact which an authority's own system had sent no longer counts, for that authority alone and by the name
 * that its own system gave it; a job of the server.
 */
@UseCase
public class TellWithdrawal {
    @Inject
    ChangeNumbers numbers;

    @Inject
    Audiences audiences;

    @Inject
    Acting acting;

    /** Nothing happens where the record was sealed: no name of another system may join it any more. */
    @Allowed(Task.NUMBER_CHANGES)
    public void run(String authorityId, ChildId child, String kind, String sourceId) {
        acting.goesOn();
        numbers.hold();
        if (audiences.sealed(List.of(child.id())).isEmpty()) {
            numbers.give(List.of(new Found(authorityId, child.id(), ChangeAct.WITHDRAWN, kind, sourceId)));
        }
    }
}
