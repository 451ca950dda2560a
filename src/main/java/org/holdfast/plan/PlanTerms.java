package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.child.Reach;
import org.holdfast.kernel.NotFound;

/** The term in which a child's plan stands, by the calendar that counts for the child. */
@ApplicationScoped
class PlanTerms {
    @Inject
    PlanStates states;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param approvedInIt whether the last approval falls into it: then a new draft amends that version
     * @param name such as {@code autumn}
     */
    record Present(boolean approvedInIt, String name) {}

    /** How the child's plan stands today. @throws NotFound where the child is not before this person */
    PlanState state(PlanInHand hand) {
        Reach reach = Reach.of(acting.caseload(), hand.child().id());
        return Optional.ofNullable(states.states(reach).get(hand.child().id()))
                .orElseThrow(() -> new NotFound("Child"));
    }

    Present of(PlanInHand hand, PlanState state) {
        LocalDate start = state.calendar().termStart(hand.today());
        boolean approved = hand.living()
                .flatMap(Plan::approvedAt)
                .map(at -> !LocalDate.ofInstant(at, clock.getZone()).isBefore(start))
                .orElse(false);
        return new Present(approved, state.calendar().termName(hand.today()));
    }
}
