package org.holdfast.child.move;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Declines a child who was proposed to the own school, with the reason for whoever proposed it. */
@UseCase
public class DeclineMove {
    @Inject
    SchoolMoves moves;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @throws NotFound if no such move was proposed to a school at which the actor leads
     * @throws Refused without a reason, or if it was settled meanwhile
     */
    @Allowed(Task.SETTLE_MOVE)
    public void run(String moveId, String why) {
        SchoolMove move = moves.locked(moveId, OwnPlaces.of(acting.actor()))
                .map(SchoolMoves.Waiting::move)
                .orElseThrow(() -> new NotFound("Move"));
        acting.concerns(move.childId());
        acting.about("move of school declined");
        events.fire(move.decline(why, acting.actor(), clock.instant()));
    }
}
