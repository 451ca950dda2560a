package org.holdfast.child.move;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Takes a proposal back before the school has answered. */
@UseCase
public class WithdrawMove {
    @Inject
    Children children;

    @Inject
    SchoolMoves moves;

    @Inject
    Proposers proposers;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused without a reason, or if the child has no such proposal or it was settled meanwhile */
    @Allowed(Task.PROPOSE_MOVE)
    public void run(ChildId id, String moveId, String why) {
        Child child = children.present(id);
        acting.about("move of school withdrawn");
        proposers.check(child);
        moves.lock(id);
        SchoolMove move = moves.of(child).stream()
                .filter(known -> known.id().equals(moveId))
                .findFirst()
                .orElseThrow(() -> new Refused(MoveRule.STILL_PROPOSED));
        events.fire(move.withdraw(why, acting.actor(), clock.instant()));
    }
}
