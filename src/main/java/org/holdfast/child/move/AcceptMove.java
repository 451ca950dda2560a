package org.holdfast.child.move;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.ChildRule;
import org.holdfast.child.Enrolment;
import org.holdfast.child.SchoolChanged;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/**
 * Accepts a child at the own school: records the place from the proposed day, ends the one before on that day, and clears
 * what else was proposed. From now on the school sees whom to call and the card. Source: F72.
 */
@UseCase
public class AcceptMove {
    @Inject
    SchoolMoves moves;

    @Inject
    ChildFacts facts;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @throws NotFound if no such move was proposed to a school at which the actor leads
     * @throws Refused if it was settled meanwhile, or the child has begun elsewhere since
     */
    @Allowed(Task.SETTLE_MOVE)
    public void run(String moveId) {
        SchoolMoves.Waiting offer =
                moves.locked(moveId, OwnPlaces.of(acting.actor())).orElseThrow(() -> new NotFound("Move"));
        Child child = offer.child();
        SchoolMove move = offer.move();
        acting.concerns(child.id());
        acting.about("move of school accepted");
        MoveSettled settled = move.accept(acting.actor(), clock.instant());
        Optional<SchoolChanged> changed = place(child, move);
        moves.rivals(move).stream().filter(rival -> outdone(rival, move)).forEach(this::clear);
        events.fire(settled);
        changed.ifPresent(events::fire);
    }

    /** A place that the school recorded by itself stays as it is. */
    private Optional<SchoolChanged> place(Child child, SchoolMove move) {
        Period stay = new Period(move.on(), null);
        List<Enrolment> meeting = facts.enrolments(child).stream()
                .filter(place -> place.period().meets(stay))
                .toList();
        if (meeting.stream()
                .anyMatch(
                        place -> main(place) && place.schoolId().equals(move.toSchool()) && place.holdsOn(move.on()))) {
            return Optional.empty();
        }
        meeting.stream()
                .filter(place -> main(place) || place.schoolId().equals(move.toSchool()))
                .forEach(place -> end(place, move.on()));
        facts.record(new Enrolment(child.id(), move.toSchool(), Enrolment.Kind.MAIN, stay, clock.instant()));
        Optional<String> before = meeting.stream()
                .filter(place -> main(place) && place.from().isBefore(move.on()))
                .map(Enrolment::schoolId)
                .findFirst();
        return Optional.of(new SchoolChanged(child.id(), before, Optional.of(move.toSchool()), move.on()));
    }

    /** One that has not begun never was. */
    private void end(Enrolment place, LocalDate day) {
        if (!place.from().isBefore(day) && !place.from().isAfter(LocalDate.now(clock))) {
            throw new Refused(ChildRule.ONE_PLACE_AT_A_TIME);
        }
        facts.end(place, day);
    }

    private static boolean main(Enrolment place) {
        return place.kind() == Enrolment.Kind.MAIN;
    }

    /** One that was accepted goes too, where its place was not to begin before this one. */
    private boolean outdone(SchoolMove rival, SchoolMove accepted) {
        return rival.open()
                || (!rival.on().isBefore(accepted.on()) && rival.on().isAfter(LocalDate.now(clock)));
    }

    private void clear(SchoolMove rival) {
        events.fire(rival.outdone(acting.actor(), clock.instant()));
    }
}
