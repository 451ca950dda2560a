package org.holdfast.child.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.child.Child;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Proposals that a case system sent, and may take back for as long as they wait for an answer. */
@ApplicationScoped
public class SentMoves {
    @Inject
    SchoolMoves moves;

    @Inject
    Schools schools;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Takes back what is open; what a person proposed, or a school has answered, stays. The child is locked by then, and found
     * to be one that the acting system may write.
     *
     * @param clientId of the case system that proposed it
     */
    public void takeBack(Child child, String clientId, String urn, LocalDate on) {
        List<SchoolMove> led = schools.byUrn(urn).map(School::id).stream()
                .flatMap(school -> moves.of(child).stream()
                        .filter(move ->
                                move.toSchool().equals(school) && move.on().equals(on)))
                .filter(move -> move.open() && move.proposedBy().equals(clientId))
                .toList();
        led.forEach(move ->
                events.fire(move.withdraw(MoveRule.SOURCE_SAYS_OTHERWISE.sentence(), acting.actor(), clock.instant())));
    }
}
