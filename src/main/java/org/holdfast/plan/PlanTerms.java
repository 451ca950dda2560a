package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.school.Terms;

/** The term in which a plan stands, by the calendar of whoever is responsible for the child. */
@ApplicationScoped
class PlanTerms {
    @Inject
    Terms terms;

    @Inject
    Clock clock;

    /**
     * @param approvedInIt whether the last approval falls into it: then a new draft amends that version
     * @param name such as {@code autumn}
     */
    record Present(boolean approvedInIt, String name) {}

    Present of(PlanInHand hand) {
        Terms.Calendar calendar = hand.authorityId().map(terms::of).orElseGet(terms::national);
        LocalDate start = calendar.termStart(hand.today());
        boolean approved = hand.living()
                .flatMap(Plan::approvedAt)
                .map(at -> !LocalDate.ofInstant(at, clock.getZone()).isBefore(start))
                .orElse(false);
        return new Present(approved, calendar.termName(hand.today()));
    }
}
