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
import org.holdfast.child.Children;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Proposes that a child begins at another school; nothing of the record changes until that school accepts. */
@UseCase
public class ProposeMove {
    private static final int URN_DIGITS = 6;

    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Schools schools;

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

    /**
     * The same proposal again has no effect: it answers how the first one stands.
     *
     * @param on the first day at the new school
     * @throws Refused at the field that is missing or does not fit, or if another authority answers for the child
     */
    @Allowed(Task.PROPOSE_MOVE)
    public Proposed run(ChildId id, String urn, LocalDate on, String source, String reason) {
        Child child = children.present(id);
        acting.about("move of school");
        proposers.check(child);
        School school = school(urn);
        day(on);
        moves.lock(id);
        List<Enrolment> places = facts.enrolments(child);
        Optional<SchoolMove> same = moves.same(child, school.id(), on)
                .filter(move ->
                        move.open() || (move.state() == SchoolMove.State.ACCEPTED && there(places, school, on)));
        if (same.isPresent()) {
            return answer(same.get());
        }
        if (there(places, school, on)) {
            throw MoveRule.ANOTHER_SCHOOL.at("urn");
        }
        Optional<Enrolment> present = main(places, LocalDate.now(clock));
        if (present.filter(place -> !on.isAfter(place.from())).isPresent()) {
            throw MoveRule.AFTER_THE_PLACE_BEGAN.at("on");
        }
        SchoolMove move = new SchoolMove(
                id,
                new SchoolMove.Terms(present.map(Enrolment::schoolId), school.id(), on, source, reason),
                acting.actor(),
                clock.instant());
        moves.add(move);
        events.fire(new MoveProposed(id, move.id()));
        return answer(move);
    }

    private static Proposed answer(SchoolMove move) {
        return new Proposed(move.id(), move.state().name());
    }

    private School school(String urn) {
        String number = urn.strip();
        boolean digits = number.length() == URN_DIGITS && number.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return (digits ? schools.byUrn(number) : Optional.<School>empty())
                .orElseThrow(() -> MoveRule.SCHOOL_IS_KNOWN.at("urn"));
    }

    private void day(LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        if (on.isBefore(today.minusMonths(1)) || on.isAfter(today.plusYears(1))) {
            throw MoveRule.DAY_IS_NEAR.at("on");
        }
    }

    private static boolean there(List<Enrolment> places, School school, LocalDate on) {
        return main(places, on)
                .filter(place -> place.schoolId().equals(school.id()))
                .isPresent();
    }

    private static Optional<Enrolment> main(List<Enrolment> places, LocalDate day) {
        return ChildFacts.on(
                places.stream()
                        .filter(place -> place.kind() == Enrolment.Kind.MAIN)
                        .toList(),
                day);
    }
}
